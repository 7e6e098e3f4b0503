/* A small add-in that drives the real office.js; the tests talk to it. */
const log = (line) => {
  document.getElementById('log').textContent += `${line}\n`;
};
window.seen = [];
Office.onReady((info) => {
  window.info = info;
  log(`ready ${info.host} ${info.platform}`);
});
document.getElementById('run').onclick = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [
      ['name', 'quantity'],
      ['bolt', 7],
    ];
    await context.sync();
    log('written');
  }).catch((error) => log(`error ${error.code}`));
Office.actions.associate('markSheet', async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('F1').values = [[event.source.id]];
    await context.sync();
  });
  event.completed();
});
