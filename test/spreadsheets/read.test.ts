import { aRow, aWorkbook, aZip, cellsOf, rowsOf } from '../support/spreadsheet-file';

const texts = async (bytes: Uint8Array) =>
  (await rowsOf(bytes)).map(({ cells }) => [...cells.values()].map(({ text }) => text));
const refusal = (bytes: Uint8Array) =>
  rowsOf(bytes).then(
    () => 'taken',
    (error: { details: { why: string } }) => error.details.why,
  );

describe('a workbook', () => {
  test('the first sheet that is shown is read, with its row numbers', async () => {
    const sheet = `<sheetData>${aRow(3, ['Lò Thị Ón'])}${aRow(9, ['', 'Tày'])}</sheetData>`;
    const rows = await rowsOf(aWorkbook(sheet));
    expect(rows.map(({ number }) => number)).toEqual([3, 9]);
    expect(rows[1]?.cells.get(1)?.text).toBe('Tày');
  });

  test.each([
    ['a text with zeros in front', '<c r="A1" t="s"><v>0</v></c>', 'text', '015149000123'],
    ['an identity number as a number', '<c r="A1"><v>15149000123</v></c>', 'number', '15149000123'],
    ['the same with an exponent', '<c r="A1"><v>1.5149000123E10</v></c>', 'number', '15149000123'],
    ['a date of the standard', '<c r="A1" s="1"><v>18115</v></c>', 'date', '1949-08-05'],
    ['a date of a format of its own', '<c r="A1" s="2"><v>45658.5</v></c>', 'date', '2025-01-01'],
    [
      'a day before the leap day that never was',
      '<c r="A1" s="1"><v>1</v></c>',
      'date',
      '1900-01-01',
    ],
    ['the first day of March 1900', '<c r="A1" s="1"><v>61</v></c>', 'date', '1900-03-01'],
    ['money with its sign is no date', '<c r="A1" s="3"><v>540000</v></c>', 'number', '540000'],
    [
      'a date as text of the standard',
      '<c r="A1" t="d"><v>2025-01-01T00:00:00</v></c>',
      'date',
      '2025-01-01',
    ],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', 'error', '#N/A'],
    ['a yes', '<c r="A1" t="b"><v>1</v></c>', 'text', 'TRUE'],
  ])('%s', async (_, cell, kind, text) => {
    expect(await cellsOf([cell], ['015149000123'])).toEqual([{ text, kind }]);
  });

  test('text of several runs is one, without how it is spoken, and composed', async () => {
    const runs =
      '<c r="A1" t="inlineStr"><is><r><t>Lò Thi\u0323 </t></r><r><t>Ón</t></r><rPh><t>x</t></rPh></is></c>';
    expect(await cellsOf([runs])).toEqual([{ text: 'Lò Thị Ón', kind: 'text' }]);
  });

  test('a formula is told by its result, never run', async () => {
    const [cell] = await cellsOf(['<c r="A1" t="str"><f>cmd|"/c calc"!A1</f><v>kết quả</v></c>']);
    expect(cell).toEqual({ text: 'kết quả', kind: 'text', formula: true });
  });

  test('every cell of a merged block is marked', async () => {
    const merged = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    const [first, , third] = await cellsOf(['Lò Thị Ón', '', 'Tày'], [], merged);
    expect(first?.merged).toBe(true);
    expect(third?.merged).toBeUndefined();
  });

  test('merged blocks below and beside one another are each known, and end where they end', async () => {
    const row = (number: number) => aRow(number, ['a', 'b', 'c']);
    const sheet = `<sheetData>${[1, 2, 3, 4].map(row).join('')}</sheetData>`;
    const merged = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B3:C3"/></mergeCells>';
    const rows = await rowsOf(aWorkbook(sheet + merged));
    expect(rows.map(({ cells }) => [0, 1, 2].filter((at) => cells.get(at)?.merged))).toEqual([
      ...[[0], [0], [1, 2]],
      [],
    ]);
  });

  test('entities of its own are never unfolded', async () => {
    const bomb = aZip({
      'xl/workbook.xml':
        '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook xmlns:r="r"><sheets><sheet name="&b;" r:id="rId1"/></sheets></workbook>',
    });
    expect(await refusal(bomb)).toBe('broken');
  });

  test('a bomb is refused before anything of it is unfolded', async () => {
    const zeros = Buffer.alloc(101_000_000, 0x20);
    const bomb = aZip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': zeros });
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().rss;
    expect(await refusal(bomb)).toBe('too-big-inside');
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  test('a bomb that lies about its size is stopped where the lie ends', async () => {
    const parts = {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': Buffer.alloc(20_000_000, 0x20),
    };
    expect(await refusal(aZip(parts, { 'xl/worksheets/sheet1.xml': 1000 }))).toBe('broken');
  });

  test.each([
    ['an old or locked workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-or-locked'],
    ['an archive of something else', aZip({ 'word/document.xml': '<w/>' }), 'not-a-spreadsheet'],
    ['half an archive', aWorkbook('<sheetData/>').subarray(0, 300), 'broken'],
    ['XML that breaks off', aWorkbook('<sheetData><row r="1"><c>'), 'broken'],
    [
      'a cell far to the right',
      aWorkbook('<sheetData><row r="1"><c r="GS1"><v>1</v></c></row></sheetData>'),
      'too-many-columns',
    ],
    [
      'a row that jumps back',
      aWorkbook('<sheetData><row r="2"><c r="A2"/></row><row r="2"><c r="A2"/></row></sheetData>'),
      'broken',
    ],
    [
      'more merged blocks than anybody makes',
      aWorkbook(
        `<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(20_001)}</mergeCells>`,
      ),
      'too-many-merged',
    ],
    [
      'a row far below',
      aWorkbook('<sheetData><row r="200001"><c r="A200001"><v>1</v></c></row></sheetData>'),
      'too-many-rows',
    ],
    ['eleven megabytes', Buffer.concat([Buffer.from('PK'), Buffer.alloc(11_000_000)]), 'too-big'],
  ])('%s is refused', async (_, bytes, why) => {
    expect(await refusal(bytes)).toBe(why);
  });

  test('empty cells to the right, which only have a format, harm nobody', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row></sheetData>';
    expect(await texts(aWorkbook(sheet))).toEqual([['1']]);
  });
});

describe('a text file', () => {
  const header = 'Họ và tên;Ngày sinh\r\n';

  test.each([
    ['commas', 'Họ và tên,Ngày sinh\n"Lò, Thị Ón",1949\n'],
    ['semicolons', `${header}"Lò, Thị Ón";1949\r\n`],
    ['tabs', 'Họ và tên\tNgày sinh\nLò, Thị Ón\t1949'],
  ])('separated by %s', async (_, text) => {
    expect(await texts(Buffer.from(text))).toEqual([
      ['Họ và tên', 'Ngày sinh'],
      ['Lò, Thị Ón', '1949'],
    ]);
  });

  test('UTF-8 with its mark, letters and marks apart', async () => {
    const bytes = Buffer.from(`\uFEFF${header}Nguyễn Thị Đào;015149000123`.normalize('NFD'));
    expect(await texts(bytes)).toEqual([
      ['Họ và tên', 'Ngày sinh'],
      ['Nguyễn Thị Đào', '015149000123'],
    ]);
  });

  test('Windows-1258, whose marks stand behind the letters', async () => {
    // 'Nguyễn Thị Đào' and 'Lường Văn Ổn' as that table has them.
    const name = [0x4e, 0x67, 0x75, 0x79, 0xea, 0xde, 0x6e, 0x20, 0x54, 0x68, 0x69, 0xf2];
    const dao = [0x20, 0xd0, 0xe0, 0x6f, 0x2c, 0x31];
    const bytes = Buffer.from([0x48, 0x2c, 0x4e, 0x0a, ...name, ...dao]);
    expect(await texts(bytes)).toEqual([
      ['H', 'N'],
      ['Nguyễn Thị Đào', '1'],
    ]);
  });

  test('UTF-16, as Excel saves "Unicode text"', async () => {
    const bytes = Buffer.from('\uFEFFHọ tên\tTuổi\r\nLò Ón\t77', 'utf16le');
    expect(await texts(bytes)).toEqual([
      ['Họ tên', 'Tuổi'],
      ['Lò Ón', '77'],
    ]);
  });

  test('empty lines count as rows, as a spreadsheet program shows them', async () => {
    const rows = await rowsOf(Buffer.from('a,b\n\n,\nc,d\n'));
    expect(rows.map(({ number }) => number)).toEqual([1, 4]);
  });

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-a-spreadsheet'],
    ['201 columns', Buffer.from(`${'a,'.repeat(200)}a\n`), 'too-many-columns'],
    ['a quote that never ends', Buffer.from(`a,b\n"${'x'.repeat(200_000)}`), 'broken'],
  ])('%s is refused', async (_, bytes, why) => {
    expect(await refusal(bytes)).toBe(why);
  });

  test('nothing at all has no rows', async () => {
    expect(await texts(Buffer.alloc(0))).toEqual([]);
  });
});
