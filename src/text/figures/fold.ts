/**
 * Full-width signs, look-alike spaces and minuses, and the traditional characters of number words become one plain
 * form. Every UTF-16 unit stays in its place, so that an offset in the folded text is an offset in the printed one.
 */

const pairs = (from: string, to: string): ReadonlyArray<readonly [string, string]> =>
  [...from].map((character, index) => [character, [...to][index] ?? character])

const FOLDED = new Map<string, string>([
  ...pairs("−﹣－‐‑⁃", "------"),
  ...pairs("〜～∼˜", "~~~~"),
  ...pairs("＋％．＄￡￥（）：／＜＞", "+%.$£¥():/<>"),
  ...pairs("’‘＇ʼ′", "'''''"),
  ...pairs("０１２３４５６７８９", "0123456789"),
  ...[..."\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"].map(
    space => [space, " "] as const
  ),
  ...pairs(
    "億萬兩個點過約餘幾數歲倍項條幫戶臺輛隻噸畝頃裡裏",
    "亿万两个点过约余几数岁倍项条帮户台辆只吨亩顷里里"
  ),
  ...pairs("壹貳贰叁參肆伍陸陆柒捌玖拾佰仟零", "一二二三三四五六六七八九十百千零"),
  ...pairs("達突將從長減漲幅邊間創強總縮窄擴獎際圓韓歐鎊", "达突将从长减涨幅边间创强总缩窄扩奖际圆韩欧镑"),
  ...pairs(
    "時鐘級種連續從為屆會後來頭個於週場許關僅僅單廣帶億",
    "时钟级种连续从为届会后来头个于周场许关仅仅单广带亿"
  ),
  ...pairs("佔評佈躍榮續瀕臨", "占评布跃荣续濒临"),
  ...pairs("○", "〇"),
  ...pairs("買賣賺揚勁張飆銳檔幣", "买卖赚扬劲张飙锐档币"),
  ...pairs(
    "負滿碼計驟貶歷內處門筆組對雙縣區鎮鄉國節頁輪層顆盞劑車機塊",
    "负满码计骤贬历内处门笔组对双县区镇乡国节页轮层颗盏剂车机块"
  ),
  ...pairs("標準攝載貿週勵員業廣衝隊穩鐵氣", "标准摄载贸周励员业广冲队稳铁气")
])

/** By UTF-16 unit: 1 where a character is another one's look-alike, or a full-width comma. */
const looksAlike = new Uint8Array(0x10000)
for (const character of ["，", ...FOLDED.keys()]) looksAlike[character.charCodeAt(0)] = 1

const isFullWidthDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= "０" && character <= "９"

const isAnyDigit = (character: string | undefined): boolean =>
  isFullWidthDigit(character) || (character !== undefined && character >= "0" && character <= "9")

/**
 * The text with look-alike characters replaced one for one; its length does not change.
 *
 * In prose a full-width comma separates thousands only between full-width digits: elsewhere it ends a clause. In the
 * text of one figure it does so between any digits.
 *
 * @param text any text, as printed
 * @param prose true for running text, false for one figure
 * @category reading
 * @since 0.1.0
 */
export const fold = (text: string, prose: boolean): string => {
  const groups = prose ? isFullWidthDigit : isAnyDigit
  let folded = ""
  let kept = 0
  for (let at = 0; at < text.length; at++) {
    if (looksAlike[text.charCodeAt(at)] !== 1) continue
    const character = text.charAt(at)
    if (character === "，" && !(groups(text[at - 1]) && groups(text[at + 1]))) continue
    folded += text.slice(kept, at) + (FOLDED.get(character) ?? ",")
    kept = at + 1
  }
  return kept === 0 ? text : folded + text.slice(kept)
}

/**
 * Lower case without any change of length (a capital İ would otherwise move every later offset).
 *
 * @param text any text
 * @category reading
 * @since 0.1.0
 */
export const lower = (text: string): string => {
  const all = text.toLowerCase()
  if (all.length === text.length) return all
  let result = ""
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    const small = character.toLowerCase()
    result += small.length === 1 ? small : character
  }
  return result
}
