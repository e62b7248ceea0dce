/**
 * The style sheet of the HTML report: light and dark, paper, phones.
 */

/** @category html */
export const style = `
:root{color-scheme:light dark;--ground:#fbfaf7;--card:#fff;--ink:#1d1c1a;--quiet:#5c5953;--line:#dcd8cf;--link:#12508c;--focus:#b25a00;
--red:#a31621;--red-soft:#fbe9e7;--amber:#7a4b00;--amber-soft:#fdf1d8;--green:#1c6b34;--green-soft:#e5f3e6;--blue:#24507f;--blue-soft:#e6eff8;--grey:#55524d;--grey-soft:#efede8}
@media (prefers-color-scheme:dark){:root{--ground:#171614;--card:#201f1c;--ink:#ece9e2;--quiet:#b1aca1;--line:#3d3a34;--link:#8fc1f5;--focus:#ffb454;
--red:#ff9c92;--red-soft:#43201d;--amber:#f4c46a;--amber-soft:#3b2e12;--green:#8fd39b;--green-soft:#1c3522;--blue:#9cc4ee;--blue-soft:#1c2e42;--grey:#c4bfb4;--grey-soft:#2d2b27}}
*{box-sizing:border-box}
html{scroll-padding-top:5rem}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
main,.top,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
.top{padding-top:2.5rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .25rem;letter-spacing:-.01em}
h2{font-size:1.45rem;line-height:1.25;margin:3rem 0 .5rem;padding-top:1.5rem;border-top:2px solid var(--ink)}
h3{font-size:1.1rem;margin:2rem 0 .75rem}
h4{font-size:1.05rem;line-height:1.45;margin:0;font-weight:600}
h5{font-size:.85rem;margin:1rem 0 .25rem;color:var(--quiet);font-weight:600}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
p{margin:.4rem 0}
ul,ol{margin:.25rem 0;padding-left:1.4rem}
code{font:.85em/1.4 ui-monospace,"SF Mono",Menlo,Consolas,monospace;background:var(--grey-soft);padding:.1em .3em;border-radius:3px}
pre{font:.8rem/1.4 ui-monospace,Menlo,Consolas,monospace;background:var(--grey-soft);padding:.75rem;overflow:auto;max-height:20rem;border-radius:4px;white-space:pre-wrap}
.quiet,.about{color:var(--quiet);font-size:.9rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:3}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:.75rem 0;padding:0}
.facts div{display:flex;gap:.5rem}.facts dt{color:var(--quiet)}.facts dd{margin:0}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0;padding:0;list-style:none}
.counts li{padding:.2rem .7rem;border-radius:1rem;font-weight:600;font-size:.95rem}
.badge{flex:none;font-size:.8rem;font-weight:650;padding:.1rem .55rem;border-radius:.7rem;white-space:nowrap}
.counts .v-refuted,.counts .v-inconsistent,.v-refuted>header .badge,.v-inconsistent>header .badge,.s-error>header .badge{background:var(--red-soft);color:var(--red)}
.counts .v-reading-dependent,.counts .v-undetermined,.v-reading-dependent>header .badge,.v-undetermined>header .badge,.s-warning>header .badge{background:var(--amber-soft);color:var(--amber)}
.counts .v-supported,.v-supported>header .badge{background:var(--green-soft);color:var(--green)}
.counts .v-consistent,.v-consistent>header .badge,.s-info>header .badge{background:var(--blue-soft);color:var(--blue)}
.counts .v-unchecked,.v-unchecked>header .badge{background:var(--grey-soft);color:var(--grey)}
.text{white-space:pre-wrap;font-size:1.08rem;line-height:1.95;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1rem 1.25rem}
.text,.quotes,.cards{contain:layout style}
.quotes{columns:20rem;font-size:1rem}
.quotes li{margin-bottom:.35rem;break-inside:avoid}
.mark{color:inherit;text-decoration:none;border-bottom:3px solid;padding:.08em .1em;border-radius:3px 3px 0 0}
.mark:hover{filter:brightness(.95)}
.mark.v-refuted,.mark.v-inconsistent{border-bottom:4px double var(--red);background:var(--red-soft)}
.mark.v-reading-dependent,.mark.v-undetermined{border-bottom:3px dashed var(--amber);background:var(--amber-soft)}
.mark.v-supported{border-bottom-color:var(--green);background:var(--green-soft)}
.mark.v-consistent{border-bottom:1px solid var(--blue);background:var(--blue-soft)}
.mark.v-unchecked{border-bottom:2px dotted var(--grey)}
.ignored{color:var(--quiet)}
mark.uncovered{background:none;color:inherit;outline:2px dashed var(--amber)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.2rem;margin:.6rem 0;padding:0;list-style:none;font-size:.85rem;color:var(--quiet)}
.card,.finding{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1rem 1.25rem;margin:0 0 1rem}
.card,.finding{content-visibility:auto;contain-intrinsic-size:auto 22rem}
.finding{border-left:5px solid var(--grey)}
.finding.s-error{border-left-color:var(--red)}.finding.s-warning{border-left-color:var(--amber)}.finding.s-info{border-left-color:var(--blue)}
.is-accepted{opacity:1;border-style:dashed}
.accepted{font-style:italic}
.card:target,.finding:target{outline:3px solid var(--focus);outline-offset:3px}
.card>header,.finding>header{display:flex;gap:.75rem;align-items:baseline}
.card>header h4,.finding>header h4{flex:1}
q{quotes:"“" "”"}
.permalink{text-decoration:none;color:var(--quiet);padding:0 .4rem}
.why{list-style:none;padding:0;margin:.35rem 0 .6rem}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem 2rem}
@media (min-width:48rem){.columns.with-plot{grid-template-columns:20rem minmax(0,1fr)}}
dl{margin:0;font-size:.92rem}
.columns dl>div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:.75rem;padding:.15rem 0}
.columns dt{color:var(--quiet)}dd{margin:0}dd ul{padding-left:1rem}
.plot{width:100%;max-width:20rem;height:auto;display:block}
.plot text{font-size:12px;fill:var(--quiet)}
.plot g{stroke:currentColor;stroke-width:2;fill:none}.plot text{stroke:none}
.plot .bar{stroke-width:5;stroke-opacity:.45}
.plot .point{fill:currentColor;stroke:none}.plot .open{fill:var(--card)}
.plot .stated{color:var(--ink)}.plot .implied{color:var(--blue)}.plot .agrees{color:var(--green)}.plot .differs{color:var(--red)}.plot .observed{color:var(--grey)}
.scroll{overflow-x:auto;margin:.6rem 0}
table{border-collapse:collapse;width:100%;font-size:.88rem}
caption{text-align:left;color:var(--quiet);font-weight:600;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-top:1px solid var(--line)}
td:first-child{white-space:nowrap}th{color:var(--quiet);font-weight:500;white-space:nowrap}
small{color:var(--quiet)}
.agrees{color:var(--green)}.differs{color:var(--red)}
details{margin:.5rem 0}summary{cursor:pointer;color:var(--link);width:fit-content}
.filters{position:sticky;top:0;z-index:2;background:var(--ground);border-bottom:1px solid var(--line);padding:.6rem 0;margin:0 0 1rem}
.filters fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;font-size:.92rem}
.filters legend{float:left;padding:0;margin-right:1rem;color:var(--quiet)}
.filters label{display:inline-flex;gap:.35rem;align-items:center;min-height:1.75rem}
.filters input[type=search]{width:11rem}
input,select,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--quiet);border-radius:4px;padding:.2rem .5rem;min-height:1.75rem}
button{cursor:pointer}
.actions{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0}
.actions label{border:1px solid var(--quiet);border-radius:4px;padding:.2rem .5rem;cursor:pointer;background:var(--card)}
.actions input[type=file]{position:absolute;width:1px;height:1px;opacity:0;min-height:0;padding:0}
.actions label:focus-within{outline:3px solid var(--focus);outline-offset:2px}
.signoff{min-height:2.4rem;margin-top:.75rem;padding-top:.6rem;border-top:1px dashed var(--line)}
.signoff form{display:flex;flex-wrap:wrap;gap:.5rem 1rem;font-size:.88rem}
.signoff label{display:flex;gap:.4rem;align-items:center;color:var(--quiet)}
.signoff input,.signoff select{color:var(--ink);min-width:0}
.signoff .wide{flex:1 1 14rem}.signoff .wide input{flex:1}
.quiet-list{columns:18rem;font-size:.9rem}
.more{display:block;margin:0 auto 2rem;padding:.4rem 1.5rem}
.document>summary{width:auto;color:inherit;border-top:1px solid var(--line);padding:.5rem 0}.document>summary h2{display:inline;font-size:1.1rem;border:0;margin:0 .75rem 0 0;padding:0}
footer{margin-top:4rem;padding-top:1rem;padding-bottom:3rem;border-top:1px solid var(--line);font-size:.9rem}
[hidden]{display:none!important}
@media (max-width:40rem){body{font-size:.97rem}main,.top,footer{padding:0 .8rem}.top{padding-top:1.25rem}.card,.finding{padding:.8rem .9rem}.card>header,.finding>header{flex-wrap:wrap}.card>header h4,.finding>header h4{flex:1 1 100%;order:3}.permalink{margin-left:auto}.columns dl>div{grid-template-columns:minmax(0,1fr);gap:0}.filters{position:static}}
@media print{:root{color-scheme:light;--ground:#fff;--card:#fff;--ink:#000;--quiet:#444;--line:#bbb;--link:#000}
body{font-size:10pt}.filters,.actions,.permalink,.skip{display:none}main,.top,footer{max-width:none;padding:0}
.card,.finding{content-visibility:visible}.card,.finding,tr{break-inside:avoid}h2,h3{break-after:avoid}.text{border:0;padding:0}
.badge,.counts li,.mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.signoff input,.signoff select{border:0;border-bottom:1px solid #000;border-radius:0;min-width:7rem}details:not([open]){display:none}}
`.trim()
