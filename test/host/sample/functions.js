/* Custom functions of the sample add-in. */
CustomFunctions.associate('ADD', (a, b) => a + b);
CustomFunctions.associate('LATER', (x) => new Promise((done) => setTimeout(() => done(x * 2), 30)));
CustomFunctions.associate('TOTAL', (matrix) =>
  matrix.flat().reduce((sum, value) => sum + (Number(value) || 0), 0),
);
CustomFunctions.associate('SQUARES', (n) =>
  Array.from({ length: n }, (_, i) => [i + 1, (i + 1) ** 2]),
);
CustomFunctions.associate('NODATA', () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no data');
});
CustomFunctions.associate('SHOWARG', (value) => JSON.stringify(value));
