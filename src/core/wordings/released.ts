/*
 * Every wording by which the product knows in people's files what it has written there itself: for each the release that began to
 * write it, the current one first. The sentences that are shown and written today stand in src/locales and may be reworded: the new
 * wording then gets a line here, above the old ones, which stay for good (docs/decisions.md, “Words may change”). Two tests see to it:
 * tests/workbook/wordings.test.ts holds src/locales to the first lines, tests/e2e/releases.test.ts the product to old files.
 *
 * What has no line here is no wording: names (CCHC_KiemTra, CCHC_LinhVuc …), the key of a row of Tổng hợp with “(không còn) ” before
 * it, and the signature of a print are never changed, for formulas and formats in the files themselves look for them.
 */
export const RELEASED = {
  /** What Kiểm tra says, and the cell with the number of cells that are missing. */
  check: {
    error: { "0.1.0": "Có ô hiện mã của Excel" },
    problem: { "0.1.0": "Thiếu tồn tại" },
    remedy: { "0.1.0": "Thiếu giải pháp" },
    month: { "0.1.0": "Thiếu thời gian" },
    split: { "0.1.0": "Viết tiếp dòng trên" },
    duplicate: { "0.1.0": "Trùng dòng" },
    countBefore: { "0.1.0": "Còn " },
    countAfter: { "0.1.0": " ô chưa ghi" },
  },
  /** Formulas of the colours, as `formulaShape` leaves them; they change with the words that they look for, and by themselves. */
  colours: {
    "0.1.0": [
      '=ISNUMBER(SEARCH("Thiếutồntại",#))',
      '=IF(ISBLANK(#),AND(NOT(TRIM(#)=""),TRIM(#)="",NOT(OR(ISNUMBER(SEARCH("không",#)),ISNUMBER(SEARCH("khong",#))))),ISNUMBER(SEARCH("Thiếugiảipháp",#)))',
      '=IF(ISBLANK(#),AND(NOT(TRIM(#)=""),TRIM(#)="",NOT(OR(ISNUMBER(SEARCH("không",#)),ISNUMBER(SEARCH("khong",#))))),ISNUMBER(SEARCH("Thiếuthờigian",#)))',
      "=AND(ISNUMBER(#),N(#)>12)",
      '=IF(ISBLANK(#),AND(NOT(TRIM(#)=""),TRIM(#)="",TRIM(#)="",NOT(OR(ISNUMBER(SEARCH("không",#)),ISNUMBER(SEARCH("khong",#))))),ISNUMBER(SEARCH("Thiếugiảipháp",#)))',
      '=IF(ISBLANK(#),AND(NOT(TRIM(#)=""),TRIM(#)="",TRIM(#)="",NOT(OR(ISNUMBER(SEARCH("không",#)),ISNUMBER(SEARCH("khong",#))))),ISNUMBER(SEARCH("Thiếuthờigian",#)))',
    ],
  },
  /** Titles of the input messages of the lists. */
  promptTitles: {
    month: { "0.1.0": "Thời gian hoàn thành" },
    area: { "0.1.0": "Lĩnh vực CCHC" },
    points: { "0.1.0": "Điểm bị trừ" },
  },
  /** What the list of months offers. */
  monthList: {
    "0.1.0":
      "Tháng 01/{year},Tháng 02/{year},Tháng 3/{year},Tháng 4/{year},Tháng 5/{year},Tháng 6/{year},Tháng 7/{year},Tháng 8/{year},Tháng 9/{year},Tháng 10/{year},Tháng 11/{year},Tháng 12/{year}",
  },
  /** Headings of a form, of Tổng hợp and of its prints. */
  headings: {
    tt: { "0.1.0": "TT" },
    problem: { "0.1.0": "Các tồn tại, hạn chế trong công tác CCHC, các tiêu chí bị trừ điểm" },
    remedy: { "0.1.0": "Giải pháp khắc phục các tồn tại, hạn chế" },
    month: {
      "0.1.0": ["Thời gian hoàn thành (tháng.../năm {year}", "Thời gian hoàn thành (tháng.../năm {year})"],
    },
    note: { "0.1.0": "Ghi chú" },
    unit: { "0.1.0": "Phòng, đơn vị" },
    check: { "0.1.0": "Kiểm tra" },
    area: { "0.1.0": "Lĩnh vực CCHC" },
    relatedArea: { "0.1.0": "Lĩnh vực liên quan" },
    points: { "0.1.0": "Điểm bị trừ" },
    source: { "0.1.0": "Nguồn (sheet, dòng)" },
    status: { "0.1.0": "Tình trạng" },
    printedFrom: { "0.1.0": "Dòng ở Tổng hợp" },
    opinion: { "0.1.0": "Ý kiến Văn phòng" },
    evidence: { "0.1.0": "Tài liệu kiểm chứng" },
  },
  /** Over a form: before the unit's name, and how the line about the letter begins. */
  heading: {
    unitLabel: { "0.1.0": "Đơn vị" },
    referenceStart: { "0.1.0": "Kèm theo" },
  },
  /** Of the list in Tình trạng: what says that a row is done. */
  done: { "0.1.0": "Hoàn thành" },
  /** Sheets that are made anew in the place of the one before. */
  sheets: {
    consolidation: { "0.1.0": "In tổng hợp" },
    plan: { "0.1.0": "Kế hoạch khắc phục" },
    result: { "0.1.0": "Kết quả khắc phục" },
    brief: { "0.1.0": "Tóm tắt" },
  },
  /** Tình hình gửi: its headings, the beginning of the deadline's label, and what its formula says. */
  roster: {
    headings: {
      tt: { "0.1.0": "TT" },
      unit: { "0.1.0": "Phòng, đơn vị" },
      sheet: { "0.1.0": "Sheet" },
      mustSend: { "0.1.0": "Phải gửi" },
      received: { "0.1.0": "Ngày nhận" },
      document: { "0.1.0": "Số văn bản" },
      status: { "0.1.0": "Tình hình" },
      rows: { "0.1.0": "Số dòng" },
      missing: { "0.1.0": "Cần bổ sung" },
      note: { "0.1.0": "Ghi chú" },
    },
    deadlineStart: { "0.1.0": "Hạn gửi" },
    statuses: {
      notRequired: { "0.1.0": "Không phải gửi" },
      notSent: { "0.1.0": "Chưa gửi" },
      overdue: { "0.1.0": "Quá hạn, chưa gửi" },
      incomplete: { "0.1.0": ", cần bổ sung" },
    },
  },
  /** In Phải gửi: yes, no. The two go together, as formulas in the file compare with them. */
  mustSend: { "0.1.0": ["Có", "Không"] },
  /** Danh mục and the province's criteria. */
  lists: {
    areas: {
      code: { "0.1.0": "Mã" },
      label: { "0.1.0": "Lĩnh vực CCHC" },
      fullName: { "0.1.0": "Tên đầy đủ" },
      aliases: { "0.1.0": "Tên khác, viết tắt (cách nhau bằng dấu ;)" },
    },
    units: {
      unit: { "0.1.0": "Phòng, đơn vị" },
      sheet: { "0.1.0": "Sheet" },
      contact: { "0.1.0": "Đầu mối" },
      mustSend: { "0.1.0": "Phải gửi" },
    },
    settingsTitle: { "0.1.0": "Thông tin chung" },
    settings: {
      evaluationYear: { "0.1.0": "Năm đánh giá" },
      actionYear: { "0.1.0": "Năm thực hiện" },
      agency: { "0.1.0": "Cơ quan ban hành" },
      symbol: { "0.1.0": "Ký hiệu công văn" },
      documentNumber: { "0.1.0": "Số công văn" },
      documentDay: { "0.1.0": "Ngày công văn (01-31)" },
      documentMonth: { "0.1.0": "Tháng công văn" },
      deadline: { "0.1.0": "Hạn gửi, ngày cuối cùng" },
      officialScore: { "0.1.0": "Điểm chính thức của Sở (thang 100)" },
      layout: { "0.1.0": "Mẫu in" },
    },
    layouts: {
      department: { "0.1.0": "Đúng mẫu của Sở" },
      nd30: { "0.1.0": "Chuẩn NĐ 30" },
    },
    criteria: {
      tt: { "0.1.0": "TT" },
      wording: { "0.1.0": "Tiêu chí, nội dung bị trừ điểm" },
      points: { "0.1.0": "Điểm bị trừ" },
      area: { "0.1.0": "Lĩnh vực CCHC" },
      owner: { "0.1.0": "Đơn vị chủ trì" },
      answered: { "0.1.0": "Đơn vị đã trả lời" },
    },
  },
} as const;
