/**
 * The look of the page. The summary is known last and read first, so that it is moved up on a screen; on
 * a phone a table's row becomes a card whose lines name their columns.
 */
export const pageStyle = `
:root{--text:#1b1b1b;--dim:#5c5c5c;--back:#fff;--line:#c9c9c9;--error:#a4262c;--error-back:#fdecec;--warning:#7a4b00;--warning-back:#fff4d9;--info:#1f4e79;--info-back:#e8f1fa;--good:#0b6a0b}
@media(prefers-color-scheme:dark){:root{--text:#ececec;--dim:#b5b5b5;--back:#1c1c1c;--line:#4a4a4a;--error:#ff9b9b;--error-back:#432122;--warning:#ffcf7a;--warning-back:#3e3014;--info:#a5cdf3;--info-back:#1c3145;--good:#7ed47e}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:80rem;background:var(--back);color:var(--text);font:16px/1.5 system-ui,"Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:.3rem 0}h2{font-size:1.15rem;margin:1rem 0 .4rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
thead th{background:var(--info-back);white-space:nowrap}
details{border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0;padding:.5rem .8rem}
summary{cursor:pointer}summary:focus-visible{outline:2px solid var(--info);outline-offset:2px}
.about,ul{color:var(--dim)}.status{font-weight:600;white-space:nowrap}
.accepted>summary .status,.explained>summary .status,.status.accepted,.status.explained{color:var(--good)}
.status.rejected{color:var(--error)}.status.unreadable{color:var(--warning)}
.sign{white-space:nowrap;font-weight:600;padding:0 .3rem;border-radius:.2rem}
.sign.error{color:var(--error);background:var(--error-back)}.sign.warning{color:var(--warning);background:var(--warning-back)}.sign.info{color:var(--info);background:var(--info-back)}
.explained{margin:.2rem 0 0;color:var(--good)}section td.empty{color:var(--dim)}code{font-size:.85em;color:var(--dim)}
@media screen{main{display:flex;flex-direction:column}main>section{order:1}main>div{order:2}}
@media screen and (max-width:44rem){body{padding:.6rem}thead{position:absolute;clip-path:inset(50%)}table,tbody,tr,td,tr>th{display:block;width:100%}tr{border:1px solid var(--line);border-radius:.3rem;margin:.4rem 0;padding:.3rem}td,tr>th{border:0;padding:.1rem .3rem}td[data-head]::before{content:attr(data-head) "　";color:var(--dim);font-size:.85em}td.empty{display:none}}
@media print{body{max-width:none;padding:0;font-size:10pt}details{break-inside:auto;border:0;border-top:1px solid var(--line);border-radius:0}tr{break-inside:avoid}thead{display:table-header-group}}
`;
