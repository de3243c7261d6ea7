/** Every sentence that the workbench's own page shows; the add-in's are its own, the grid's come with the grid. */
export const vi = {
  title: {
    page: (fileName: string, edited: boolean) => `${edited ? "• " : ""}${fileName} – Bàn thử Excel`,
    new: "Mới",
    newHint: "Mở một file trống",
    open: "Mở",
    openHint: "Mở file Excel từ máy (Ctrl+O), hoặc kéo file thả vào trang",
    save: "Lưu",
    saveHint: "Lưu file về máy (Ctrl+S)",
    edited: "Đã sửa",
    blankFile: "Chưa đặt tên.xlsx",
    /** A workbook that the add-in has made. */
    newFile: "File mới.xlsx",
  },
  tables: {
    /** What Excel writes before the totals of a table. */
    total: "Tổng",
  },
  /** The buttons at headings, and the list that they open. */
  filter: {
    button: (heading: string) => `Lọc cột “${heading}”`,
    buttonOn: (heading: string) => `Lọc cột “${heading}” (đang lọc)`,
    clear: (heading: string) => `Xóa bộ lọc khỏi “${heading}”`,
    search: "Tìm kiếm",
    all: "(Chọn tất cả)",
    allFound: "(Chọn tất cả kết quả tìm kiếm)",
    blank: "(Trống)",
    none: "Không có mục nào khớp.",
    tooMany: (count: number) =>
      `Chỉ hiện ${count.toLocaleString("vi")} mục đầu. Hãy tìm kiếm để thấy các mục khác.`,
    apply: "OK",
    cancel: "Hủy",
  },
  busy: {
    starting: "Đang khởi động…",
    opening: (fileName: string) => `Đang mở ${fileName}…`,
    saving: "Đang lưu…",
  },
  ribbon: {
    name: "Dải lệnh",
    /** Excel's own tabs that an add-in may put a group on. */
    officeTabs: {
      TabHome: "Trang đầu",
      TabInsert: "Chèn",
      TabData: "Dữ liệu",
      TabReview: "Xem lại",
      TabView: "Dạng xem",
    },
  },
  pane: {
    close: "Đóng ngăn",
    resize: "Độ rộng của ngăn",
  },
  message: {
    close: "Đóng thông báo",
  },
  unsaved: {
    title: (fileName: string) => `Lưu thay đổi trong ${fileName}?`,
    text: "File đang mở có thay đổi chưa lưu. Nếu không lưu, các thay đổi đó sẽ mất khi mở file khác.",
    save: "Lưu",
    discard: "Không lưu",
    cancel: "Hủy",
  },
  /** The panel that brings about what seldom happens on a developer's machine. */
  situations: {
    title: "Tình huống",
    hint: "Tạo các tình huống ít gặp để thử tiện ích",
    nthSync: "Lần đồng bộ thứ (kể từ bây giờ)",
    code: "Mã lỗi",
    extent: "Phần đã làm trước khi báo lỗi",
    extentNone: "Chưa làm gì",
    extentHalf: "Một nửa",
    failing: "Cho lần đồng bộ này báo lỗi",
    failingSet: (nth: number, code: string) => `Lần đồng bộ thứ ${nth} kể từ bây giờ sẽ báo lỗi ${code}.`,
    act: "Việc xảy ra với sheet đang mở",
    deleteSheet: "Sheet bị xóa",
    protectSheet: "Sheet được bảo vệ",
    sheet: "Cho việc này xảy ra trước lần đồng bộ",
    sheetSet: (nth: number, sheet: string, isDeleted: boolean) =>
      `Ngay trước lần đồng bộ thứ ${nth} kể từ bây giờ, sheet “${sheet}” sẽ ${isDeleted ? "bị xóa" : "được bảo vệ"}.`,
    coauthor: "Cho đồng nghiệp ghi vào ô trước lần đồng bộ",
    cell: "Ô ở sheet đang mở",
    cellText: "Nội dung",
    noCell: (address: string) => `“${address}” không phải là một ô.`,
    coauthorSet: (nth: number, sheet: string, address: string) =>
      `Ngay trước lần đồng bộ thứ ${nth} kể từ bây giờ, đồng nghiệp ghi vào ô ${address} của sheet “${sheet}”.`,
    filter: "Cho sheet được lọc theo giá trị của ô trước lần đồng bộ",
    filterSet: (nth: number, sheet: string, address: string) =>
      `Ngay trước lần đồng bộ thứ ${nth} kể từ bây giờ, sheet “${sheet}” được lọc, chỉ còn các dòng có giá trị như ô ${address}.`,
    reopen: "Mở lại khung sau (mili giây)",
    pane: "Cho khung bị đóng trước lần đồng bộ rồi mở lại",
    paneSet: (nth: number, delay: number) =>
      `Ngay trước lần đồng bộ thứ ${nth} kể từ bây giờ, khung bị đóng và mở lại sau ${delay} mili giây.`,
    clipboardRight: "Khung dùng bộ nhớ tạm (clipboard)",
    clipboardRefused: "Bị từ chối",
    clipboardAllowed: "Được phép",
    clipboard: "Đặt quyền dùng bộ nhớ tạm và tải lại khung",
    clipboardSet: (isAllowed: boolean) =>
      `Khung đã tải lại, ${isAllowed ? "được" : "không được"} dùng bộ nhớ tạm.`,
    delay: "Mỗi lần đồng bộ chờ thêm (mili giây)",
    slow: "Đặt thời gian chờ",
    slowSet: (delay: number) => `Mỗi lần đồng bộ sẽ chờ thêm ${delay} mili giây.`,
    none: "Bỏ mọi tình huống",
    noneSet: "Đã bỏ mọi tình huống.",
  },
  drop: "Thả file Excel vào đây để mở",
  /** Why a file could not be opened, and what to do; what was open stays open. */
  openProblem: {
    empty: (fileName: string) =>
      `Không mở được ${fileName}: file rỗng (0 byte). Hãy chép lại file từ nơi gửi.`,
    tooLarge: (fileName: string) =>
      `Không mở được ${fileName}: file quá lớn (trên 30 MB). Hãy bỏ bớt hình ảnh hoặc sheet không cần thiết rồi mở lại.`,
    encrypted: (fileName: string) =>
      `Không mở được ${fileName}: file có mật khẩu. Hãy mở file trong Excel, bỏ mật khẩu mở file, lưu lại rồi thử lại.`,
    oldFormat: (fileName: string) =>
      `Không mở được ${fileName}: file theo định dạng Excel cũ (.xls). Hãy mở file trong Excel và lưu thành Excel Workbook (.xlsx).`,
    notXlsx: (fileName: string) =>
      `Không mở được ${fileName}: đây không phải file Excel (.xlsx). Hãy chọn file khác.`,
    broken: (fileName: string) =>
      `Không mở được ${fileName}: file bị hỏng. Hãy chép lại file từ nơi gửi, hoặc mở trong Excel rồi lưu lại.`,
  },
  protected:
    "Phần này đang được bảo vệ nên chưa sửa được, nội dung vẫn giữ nguyên. Hãy bỏ bảo vệ trong Excel rồi mở lại file.",
  saveFailed: (detail: string) =>
    `Chưa lưu được file, nội dung đang mở vẫn còn nguyên. Hãy thử lại. Chi tiết: ${detail}`,
  tabBlocked: "Trình duyệt chặn mở thẻ mới. Hãy cho phép trang này mở thẻ (popup), rồi thực hiện lại.",
  openFailed: (fileName: string, detail: string) =>
    `Không mở được ${fileName}, file đang mở trước đó vẫn giữ nguyên. Chi tiết: ${detail}`,
  functionsFailed: (detail: string) =>
    `Chưa dùng được các hàm của tiện ích trong công thức: functions.json chưa đúng. Chi tiết: ${detail}`,
  functionsUnreachable: (detail: string): string =>
    `Chưa dùng được các hàm của tiện ích trong công thức: chưa đọc được functions.json từ địa chỉ của tiện ích. Máy chủ cần trả lời với Access-Control-Allow-Origin. Chi tiết: ${detail}`,
  startFailed: (detail: string) =>
    `Bàn thử chưa khởi động được. Hãy dựng lại (npm start) rồi tải lại trang. Chi tiết: ${detail}`,
} as const;
