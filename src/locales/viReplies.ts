/** Files that units send back. */
export const viReplies = {
  /** Why a file was not read, and what to do. */
  refused: {
    empty: "File trống, không có nội dung. Đề nghị đơn vị gửi lại.",
    tooLarge:
      "File lớn hơn 20 MB. Hãy xóa ảnh, bản quét trong file hoặc chép riêng sheet Phụ lục 01 ra file mới.",
    expandsTooMuch:
      "File chứa quá nhiều dữ liệu khi mở ra. Hãy chép riêng bảng Phụ lục 01 ra file mới rồi chọn lại.",
    encrypted: "File có đặt mật khẩu. Hãy mở bằng mật khẩu, bỏ mật khẩu, lưu lại rồi chọn lại.",
    xls: "File Excel đời cũ (.xls). Hãy mở bằng Excel, lưu lại thành .xlsx rồi chọn lại.",
    doc: "File Word đời cũ (.doc). Hãy mở bằng Word, lưu lại thành .docx rồi chọn lại.",
    pdf: "File PDF chỉ để xem, không đọc được bảng. Đề nghị đơn vị gửi file Excel (.xlsx) hoặc Word (.docx).",
    otherFormat:
      "Không phải file Excel (.xlsx) hoặc Word (.docx). Hãy lưu lại thành một trong hai loại này; file nén thì giải nén trước.",
    broken:
      "File bị hỏng hoặc tải về chưa đủ. Hãy mở thử, lưu lại; nếu không mở được, đề nghị đơn vị gửi lại.",
    noForm:
      "Không thấy bảng Phụ lục 01 (cần có cột tồn tại, cột giải pháp và cột thời gian hoặc ghi chú; sheet ẩn không được đọc).",
    unreadable: "Máy không cho đọc file. Hãy đóng file nếu đang mở, chép vào máy rồi chọn lại.",
  },
} as const;
