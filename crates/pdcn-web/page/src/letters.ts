// Bytes as letters of ASCII, five for each four bytes: a page is text, and in base64 the engine would weigh 6 % more. None of the
// letters means anything in HTML.

const LETTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter((letter) => !"<>&\"'\\`-/".includes(letter));

/** Returns the bytes that these letters stand for. The first five tell how many there are. */
export function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  LETTERS.forEach((letter, value) => {
    values[letter.charCodeAt(0)] = value;
  });
  const fiveAt = (at: number): number => {
    let value = 0;
    for (let next = at; next < at + 5; next++) value = value * 85 + (values[letters.charCodeAt(next)] ?? 0);
    return value;
  };
  const bytes = new Uint8Array(Math.ceil(fiveAt(0) / 4) * 4);
  const view = new DataView(bytes.buffer);
  for (let at = 5, to = 0; to < bytes.length; at += 5, to += 4) view.setUint32(to, fiveAt(at));
  return bytes.subarray(0, fiveAt(0));
}

/** Returns letters that stand for these bytes. */
export function lettersOf(bytes: Uint8Array): string {
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  const view = new DataView(whole.buffer);
  const five = (value: number): string => {
    let letters = "";
    for (let rest = value, count = 0; count < 5; count++, rest = Math.floor(rest / 85)) letters = (LETTERS[rest % 85] ?? "") + letters;
    return letters;
  };
  const parts = [five(bytes.length)];
  for (let at = 0; at < whole.length; at += 4) parts.push(five(view.getUint32(at)));
  return parts.join("");
}
