/*
 * Words that a remedy may be full of without naming anything that somebody could see done: folded, by what they are.
 * A word that stands in none of these lists (an act such as “niêm yết”, a thing such as “hồ sơ”, a product, a number)
 * makes a remedy concrete.
 */

/** What one resolves to do, without saying what is done. */
const INTENTIONS = `
  rut kinh nghiem|kiem diem rut kinh nghiem|tiep tuc|tang cuong|day manh|nang cao|cai thien|chu trong|
  quan tam|doi moi|tap trung|chan chinh|khac phuc|phat huy|duy tri|phan dau|co gang|no luc|quyet tam|
  thuc hien|trien khai|trien khai thuc hien|to chuc thuc hien|to chuc trien khai|chi dao|lanh dao|dieu hanh|
  quan triet|bao dam|dam bao|siet chat|that chat|hoan thanh|dap ung|gop phan|huong toi|coi day|coi trong|
  xem day|xem trong|bam sat|tuan thu|chap hanh|de ra|xay dung giai phap|xay dung cac giai phap|
  xay dung bien phap|xay dung cac bien phap|xay dung ke hoach khac phuc|xay dung giai phap ke hoach|
  xay dung cac giai phap ke hoach|co bien phap|co giai phap|co ke hoach|xay dung ke hoach giai phap|yeu cau|
  de nghi|khong de xay ra|khong de tai dien|khong de lap lai|khong de keo dai|tai dien|lap lai|tiep thu|
  nhin nhan|nghiem tuc kiem diem rut kinh nghiem|thuc day|tao chuyen bien|tao su chuyen bien|chuyen bien|
  xac dinh|xac dinh ro|phoi hop|ra suc|giu vung|han che|nghien cuu|giai quyet dut diem|xu ly dut diem|
  xu ly kip thoi|xu ly phu hop|lam tot|lam ro|to chuc|tham muu|kien quyet|tao dieu kien|tranh thu|huy dong|
  bo tri nguon luc|tang toc|but pha|vuot kho|trien khai cac giai phap|truc tiep|chiu trach nhiem|
  chiu trach nhiem truoc|coi|xem|de cao|neu guong|vao cuoc|de xuat giai phap|de xuat cac giai phap|
  phan tich lam ro|thao go|mang lai|uu tien|xay dung nen hanh chinh|phat trien|cau thi|dat hieu qua|
  giai quyet cong viec|khong dun day|dun day|ne tranh|tim giai phap|co cac giai phap|co cac bien phap|
  dua ra giai phap|dua ra cac giai phap|nang len`;

/** What all of it is about. */
const SUBJECTS = `
  cong tac|nhiem vu|noi dung|van de|ton tai|han che|yeu kem|thieu sot|khuyet diem|nhuoc diem|uu diem|
  sai sot|bat cap|vuong mac|kho khan|ket qua|thanh tich|chat luong|hieu qua|hieu luc|chi so|tieu chi|
  tieu chi bi tru diem|bi tru diem|mat diem|thu hang|xep hang|diem so|cai cach hanh chinh|cai cach|cchc|
  hanh chinh|hanh chinh nha nuoc|chi so cai cach hanh chinh|quan ly nha nuoc|quan ly|thuc thi cong vu|
  thi hanh cong vu|cong vu|ky luat|ky cuong|ky luat ky cuong|nen nep|y thuc|tinh than|tinh than trach nhiem|
  trach nhiem|vai tro|nang luc|trinh do|nhan thuc|phuong phap|phuong thuc|cach lam|le loi lam viec|le loi|
  tac phong|thai do|phuc vu|nguon luc|chuc nang|quyen han|quy dinh cua phap luat|phap luat|chu truong|
  duong loi|chinh sach|nha nuoc|giai phap|bien phap|nhiem vu giai phap|phuong huong|ke hoach khac phuc|
  muc tieu|yeu cau|tinh hinh|tinh trang|nguyen nhan|viec lam|cong viec|hoat dong|tien do|linh vuc|mat|khau|
  su|viec|dieu|tam quan trong|quan trong|y nghia|muc dich|su phoi hop|hieu biet|nhiem vu trong tam|
  nhiem vu chinh tri|uy tin|niem tin|chuyen mon|nghiep vu|ky nang|hanh dong|thai do phuc vu|dao duc cong vu|
  van hoa cong vu|quyet tam chinh tri|chi so thanh phan|cac mat cong tac|ton tai han che|diem manh|diem yeu|
  cong tac cai cach hanh chinh|nhiem vu duoc giao|nen hanh chinh|van hoa cong so|cac quy dinh|
  nhung quy dinh|quy dinh cua|dung quy dinh|voi quy dinh|thuc hien quy dinh|thuc hien nghiem quy dinh|
  cac quy dinh cua phap luat`;

/** Who is to do it. */
const PEOPLE = `
  nguoi dung dau|thu truong|lanh dao|cap tren|cap uy|cap uy dang|giam doc so|cua so|toan so|lanh dao so|
  cua dang|cung co|su lanh dao cua dang|giam doc|ban giam doc|ubnd tinh|tinh|tinh uy|uy ban nhan dan tinh|
  trung uong|cac cap|cac nganh|cac phong|phong|phong ban|cac phong chuyen mon|don vi|cac don vi truc thuoc|
  don vi truc thuoc|truc thuoc|can bo|cong chuc|vien chuc|can bo cong chuc vien chuc|nguoi lao dong|cbccvc|
  cbcc|dang vien|doi ngu|toan the|tap the|ca nhan|lien quan|co quan|dia phuong|moi nguoi|truong phong|
  bo phan|nhan dan|nguoi dan|doanh nghiep|he thong chinh tri|ca he thong chinh tri|chinh quyen|
  cap uy chinh quyen|cac so nganh|so nganh|cap duoi|thanh vien`;

/** How it is to be done. */
const MANNERS = `
  nghiem tuc|nghiem|sau sat|sau sac|kip thoi|quyet liet|dong bo|tich cuc|chu dong|day du|thuong xuyen|
  lien tuc|chat che|triet de|dut diem|cu the|phu hop|manh me|ro net|ro rang|ro|toan dien|dung|tot|tot hon|
  tot nhat|cao|cao hon|cao nhat|hon|hon nua|nhieu hon|linh hoat|sang tao|ben vung|thiet thuc|thuc chat|
  trong tam|trong diem|hang dau|khan truong|nhanh chong|nhanh|som|ngay|manh|sau|rong|sau rong|nang dong|
  hieu qua hon|thong nhat|nghiem chinh|tuyet doi|quyet doan|gan ket|tuong tu|con lai|con|yeu|kem|thap|
  chua tot|chua cao|chua dat|xung dang|xung tam|hop ly|khoa hoc|bai ban|chuyen nghiep|thuc su|thuc te|
  co hieu qua|thiet thuc hieu qua|dung tien do|dung han|dung quy dinh|dung thoi gian|sat sao|hien dai|
  trong sach|vung manh|truoc mat|lau dai|cap bach|can thiet|quyet tam cao`;

/** What holds the others together. */
const FRAME = `
  trong thoi gian toi|thoi gian toi|thoi gian sap toi|trong nam toi|nam toi|nam tiep theo|nam sau|
  nhung nam tiep theo|nhung nam toi|cac nam tiep theo|thoi gian|da neu|neu tren|neu o tren|noi tren|
  ben tren|tren|da chi ra|duoc chi ra|chi ra|duoc giao|da dat duoc|dat duoc|duoc phan cong|theo ket luan|
  theo|theo quy dinh|va|voi|cung|cung nhu|cua|cho|doi voi|ve|nham|nham muc dich|de|tu|tai|o|trong|khi|se|
  can|phai|duoc|cac|nhung|mot|mot so|moi|tat ca|nay|tren co so|gan voi|gan|day la|day|la|khong|vao|den|ra|
  len|qua|thong qua|giua|hoac|rang|bi|mot cach|mot buoc|tung buoc|tung|toi|toi da|co|nhu|hang nam|
  bang moi bien phap|nhat la|dac biet la|dac biet|trong do|truoc het|cung voi|song song|dong thoi|
  ben canh do|qua do|tu do|theo chi dao|theo huong|da duoc chi ra|tai ket luan|neu tai|duoc neu|
  trong ket luan|theo ket luan thanh tra|theo ket luan kiem tra|tai ket luan thanh tra|
  tai ket luan kiem tra|tai thong bao ket luan|sau thanh tra|sau kiem tra|cua doan kiem tra|
  cua doan thanh tra`;

const PHRASES = new Set(
  [INTENTIONS, SUBJECTS, PEOPLE, MANNERS, FRAME].flatMap((list) =>
    list.split("|").map((phrase) => phrase.trim()),
  ),
);
const LONGEST_PHRASE = Math.max(...[...PHRASES].map((phrase) => phrase.split(" ").length));

/**
 * Whether a text has nothing but general words, read left to right, each time the longest phrase.
 * @param folded see `fold`
 */
export function saysNothing(folded: string): boolean {
  const words = folded.match(/[a-z]+/g) ?? [];
  for (let start = 0; start < words.length;) {
    const length = phraseAt(words, start);
    if (length === 0) return false;
    start += length;
  }
  return words.length > 0;
}

/** Words of the longest phrase that begins there; 0 where none does. */
function phraseAt(words: readonly string[], start: number): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - start); length > 0; length--) {
    if (PHRASES.has(words.slice(start, start + length).join(" "))) return length;
  }
  return 0;
}
