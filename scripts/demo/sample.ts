import { strToU8, zipSync } from 'fflate'
import type { DateTime } from 'luxon'
import { office } from './cast.ts'

type SampleRow = { day: number; time: string; title: string; who: string; place: string }

// The second stands at an hour and in a room that next week's draft has taken already: the clash to be fixed.
const sampleRows: readonly SampleRow[] = [
  {
    day: 0,
    time: '10h00',
    title: 'Nghe báo cáo công tác chuẩn bị Hội nghị xúc tiến đầu tư',
    who: 'Chủ tịch Trần Quốc Khánh',
    place: 'Phòng họp số 2',
  },
  {
    day: 1,
    time: '14h00',
    title: 'Họp rà soát tiến độ các dự án trọng điểm',
    who: 'PCT Phạm Thị Thu Nga',
    place: 'Phòng họp số 2',
  },
  {
    day: 2,
    time: '10h30',
    title: 'Làm việc với Đoàn công tác Ngân hàng Thế giới',
    who: 'PCTTT Lê Hữu Phước',
    place: 'Phòng Khánh tiết',
  },
  {
    day: 3,
    time: 'Sáng',
    title: 'Kiểm tra công tác phòng cháy, chữa cháy rừng',
    who: 'PCT Nguyễn Thái Dương',
    place: 'Xã Bình Minh',
  },
  {
    day: 4,
    time: '9h30 - 11h00',
    title: 'Trao tặng nhà tình nghĩa',
    who: 'PCT Phạm Thị Thu Nga',
    place: 'Xã Hòa Tân',
  },
]

const dayNames = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu']

/** A Word programme of the week that begins on `monday`, to be imported: the same week gives the same bytes. */
export function sampleWeek(monday: DateTime): Buffer {
  const until = monday.plus({ days: 6 })
  const rows = sampleRows.map(({ day, time, title, who, place }) => [
    `Thứ ${dayNames[day]}\n${monday.plus({ days: day }).toFormat('dd/MM/yyyy')}`,
    time,
    title,
    who,
    place,
  ])
  const heads = ['Thứ, ngày', 'Thời gian', 'Nội dung', 'Chủ trì', 'Địa điểm']
  const body = [
    paragraph(office.issuingBody),
    paragraph(`LỊCH CÔNG TÁC TUẦN ${monday.weekNumber} NĂM ${monday.weekYear}`),
    paragraph(
      `(Từ ngày ${monday.toFormat('dd/MM/yyyy')} đến ngày ${until.toFormat('dd/MM/yyyy')})`,
    ),
    table([heads, ...rows]),
  ].join('')
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations,
    'word/document.xml': `${xml}<w:document xmlns:w="${wordNames}"><w:body>${body}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:body></w:document>`,
  }
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  // The archive's own date may not differ from one making to the next.
  return Buffer.from(zipSync(Object.fromEntries(bytes), { mtime: '1980-01-02T00:00:00' }))
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const wordNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const packageNames = 'http://schemas.openxmlformats.org/package/2006'
const contentTypes = `${xml}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const relations = `${xml}<Relationships xmlns="${packageNames}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

function paragraph(text: string): string {
  const runs = text.split('\n').map((line) => `<w:r><w:t xml:space="preserve">${line}</w:t></w:r>`)
  return `<w:p>${runs.join('<w:r><w:br/></w:r>')}</w:p>`
}

function table(lines: readonly (readonly string[])[]): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const borders = sides.map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')
  const cell = (text: string) => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`
  const rows = lines.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')
  const grid = '<w:gridCol w:w="2600"/>'.repeat(lines[0]?.length ?? 0)
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`
}
