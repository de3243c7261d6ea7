/** What a person reads on the page that runs the cases in a real Excel. */
export const vi = {
  title: "Đối chiếu với Excel thật",
  intro:
    "Mở một file trống mới, bấm Chạy và chờ vài phút. Trang chạy từng đoạn mã trong sheet “Thử” rồi so kết quả với tài liệu của Microsoft.",
  run: "Chạy",
  running: (done: number, all: number): string => `Đang chạy ${done}/${all}…`,
  done: (same: number, all: number): string => `${same}/${all} như tài liệu.`,
  areas: "Các phần",
  report: "Kết quả để gửi lại",
  documented: "Tài liệu",
  expected: "Chờ",
  got: "Thấy",
};
