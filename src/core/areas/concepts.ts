/**
 * What criteria are about, apart from the words they choose: who (citizen, staff, head), what (papers, money, survey),
 * what happened (waiting, overlap, low marks). Phrases folded; one phrase may belong to several concepts.
 */
const CONCEPTS = `
citizen: nguoi dan|ba con|dan|cong dan|nhan dan|khach|nguoi den giao dich|nguoi gia|nguoi nop|gia dinh|nguoi lam thu tuc|ho dan|dan cu|ca nhan to chuc|to chuc ca nhan|nguoi dan va doanh nghiep
business: doanh nghiep|cong ty|co so san xuat|nha dau tu|hiep hoi|ho kinh doanh
staff: can bo|cong chuc|vien chuc|nhan vien|anh em|chuyen vien|nguoi lam|nguoi truc|can bo cong chuc|giao vien|dong chi|anh chi em|can bo cong chuc vien chuc
head: lanh dao|giam doc|truong phong|thu truong|nguoi dung dau|sep|cap truong|giam doc so
lowerLevel: huyen|xa|cap huyen|cap xa|co so|cap duoi|dia phuong
upperLevel: tinh|cap tren|uy ban nhan dan tinh|chu tich tinh|chu tich uy ban nhan dan tinh|so noi vu|thu tuong|uy ban|tinh uy|chinh phu
lawOffice: so tu phap|bo tu phap|tu phap|phap che|ban phap che
council: hoi dong nhan dan|ky hop|dai bieu
papers: ho so|giay to|giay|don|don thu|don xin|to khai|mau don|bo ho so|ban sao|giay xac nhan|giay phep|the|chung nhan|giay chung nhan|so sach cua dan
filing: nop|nop ho so|nop don|xin|xin cap|lam giay to|lam thu tuc|lam che do|xin giay|cap giay|cap giay phep|cap the|cap lai|cap phep
waiting: cho|doi|cho doi|cho lau|doi lau|di lai|di lai nhieu lan|quay lai|chay di chay lai|may lan|nhieu lan|ca buoi|mat thoi gian|len xuong|keo dai|lau qua|qua lau|mat ca|may thang|nhieu thang|may ngay|may tuan
appointment: hen|giay hen|phieu hen|ngay hen|dung hen|tre hen|that hen|den hen|qua hen|lo hen
overdue: tre han|qua han|qua ngay|tre|ton dong|dung han|truoc han|qua thoi han|qua thoi gian|tre ngay
late: cham|muon|khong kip|chua kip thoi|cham tre|khong kip thoi|khong dung tien do|cham tien do|cham muon|lau|sau han
apology: xin loi|thu xin loi|loi xin loi
result: tra ket qua|ket qua giai quyet|tra ho so|nhan ket qua|phat ket qua
counter: tiep nhan|nhan ho so|bo phan mot cua|mot cua|quay|noi tiep dan|noi tiep don|ban tiep nhan|noi nhan ho so|trung tam phuc vu hanh chinh cong|hanh chinh cong|phong tiep nhan|bo phan tiep nhan
morePapers: bo sung|bo sung ho so|thieu giay|nop them|doi them|yeu cau them|bat nop|bat bo sung|giay ngoai quy dinh|them giay|doi hoi
refused: tra lai|tra lai ho so|tu choi|khong nhan
procedure: thu tuc|thu tuc hanh chinh|quy trinh giai quyet|quy trinh noi bo|ruom ra|phien ha|phuc tap|nhieu khau|nhieu cua|long vong
postedList: niem yet|dan bang|bang niem yet|bang thong bao|treo|bang thu tuc|cong khai thu tuc|bang cong khai
petition: phan anh|kien nghi|phan anh kien nghi|duong day nong|keu|than phien|khieu nai|phan nan
fee: le phi|phi|muc phi|bien lai|thu phi
post: buu dien|buu chinh|tai nha|buu chinh cong ich
simplifying: cat giam|don gian hoa|rut ngan|cat giam thoi gian|giam thoi gian|bo bot
manners: thai do|cau gat|cau|hach dich|cua quyen|gat gong|cu xu|ung xu|le do|niem no|lich su|thieu ton trong|noi nang|giao tiep|coc loc|quat|quat nat|kho chiu|nang nhe|than thien|nhiet tinh|vo cam|tho o|lanh nhat|mat mui|to tieng|khong chao|thieu van hoa
harassment: nhung nhieu|voi vinh|phong bi|tieu cuc|gay kho de|gay kho khan|sach nhieu|vong vinh|hoi lo|nhan tien|tham nhung|qua cap
discipline: ky luat|khien trach|canh cao|vi pham|ky cuong|vi pham ky luat|ky luat ky cuong|chan chinh
hours: di muon|ve som|di tre|gio lam viec|gio hanh chinh|bo vi tri|vang mat|ra ngoai|ca phe|ruou bia|ruou|bia|an sang|vang|choi dien tu|choi game|luot mang|dong phuc|trang phuc|deo the|the cong chuc|that thoi gian
duty: trach nhiem|so trach nhiem|ne tranh|ne viec|dun day|dun|day viec|tranh ne|so sai|khong dam|lam cam chung|thieu trach nhiem|chay i|trong cho|y lai
hiring: tuyen dung|tuyen nguoi|thi tuyen|xet tuyen|tuyen|tuyen cong chuc|tuyen vien chuc|nhan nguoi|tap su
appointing: bo nhiem|bo nhiem lai|de bat|quy hoach|mien nhiem|quy hoach can bo
rotation: luan chuyen|dieu dong|chuyen doi vi tri|chuyen doi vi tri cong tac|mot cho|doi vi tri|doi viec|giu mot viec
training: dao tao boi duong|boi duong|di hoc|hoc|tap huan|lop|lop hoc|nang cao nghiep vu|hoc tap|chung chi|cu di hoc|lop boi duong
competence: nang luc|trinh do|chuyen mon|tay nghe|bang cap|van bang|trinh do chuyen mon|yeu|khong ranh|chua ranh|khong nam|kinh nghiem|tieu chuan
grading: xep loai|danh gia xep loai|danh gia phan loai|phan loai|nhan xet can bo|hoan thanh xuat sac|xuat sac|cao bang|ne nang|binh bau|danh gia can bo|danh gia cong chuc|danh gia vien chuc
staffFile: ho so can bo|ho so vien chuc|ho so cong chuc|ly lich|ho so nhan su|so yeu ly lich
pay: luong|len luong|nang luong|nang bac luong|tien luong|bac luong|ngach|thang hang|phu cap|xep luong|nang ngach
assetDeclaration: ke khai tai san|ke khai|tai san thu nhap|ban ke khai
jobPosition: vi tri viec lam|mo ta cong viec|ban mo ta cong viec|khung nang luc|dung vi tri|sap xep vi tri
civilService: cong vu|van hoa cong so|dao duc|kiem tra cong vu|doi ngu|van hoa cong vu|che do cong vu
leaving: nghi viec|thoi viec|nghi huu|nguoi gioi|nguoi tai|xin nghi|xin chuyen
unit: phong|cac phong|phong chuyen mon|don vi|trung tam|bo phan|hai phong|phong nao|phong nay|phong kia|phong khac|don vi su nghiep|hai don vi|chi cuc|khoa|truong|hai ben|ben nao
overlap: cung lam|trung|trung nhau|chong cheo|chong lan|giao thoa|khong ro viec|ranh gioi|lan san|giam chan|khong biet ai|khong biet thuoc|thuoc phong nao|viec cua ai|ai lam|day qua day lai|khong phong nao nhan|lam thay|khong ro ai|cung mot viec|trung lap|dam chan
mandate: chuc nang|chuc nang nhiem vu|quyen han|quy dinh chuc nang|nhiem vu quyen han
reorganising: sap xep|sap nhap|gop|nhap|giai the|to chuc lai|hop nhat|tinh gon|gon|cong kenh|dau moi|tach|bo may|to chuc bo may|co cau|co cau to chuc|sap xep lai|nhieu tang|tang nac|trung gian|thu gon|nhap lai|hop lai|thanh lap
deputies: cap pho|pho phong|pho giam doc|pho truong phong|ba pho|nhieu pho|thua pho|so luong lanh dao|cap pho vuot|so pho|may pho
headcount: bien che|tinh gian|so nguoi|so luong nguoi|nguoi lam viec|chi tieu nguoi|thua nguoi|thieu nguoi|giam nguoi|du nguoi|it nguoi|dong nguoi|dinh bien|hop dong lao dong|so luong nguoi lam viec|nhan su|vuot so|bot nguoi|cat nguoi|tinh gian bien che
delegation: phan cap|phan quyen|uy quyen|giao bot|giao quyen|om viec|giao cho huyen|giao cho cap duoi|day len so|deu phai xin y kien|cho so quyet|viec nho|quyen quyet dinh
fillingPosts: kien toan|hoi dong quan ly|hoi dong truong|khuyet|chua co truong phong|trong ghe
workingRules: quy che lam viec|quy che hoat dong|quy che phoi hop
money: tien|kinh phi|nguon kinh phi|ngan sach|nguon|quy|von|trieu|trieu dong|ty dong|tien mat|khoan|ngan quy
spending: chi|chi tien|tieu|chi tieu|chi sai|thanh toan|chi tra|chi phi|tieu tien|chi khong dung|chi vuot|khoan chi|tieu het|dung het
disbursement: giai ngan|dau tu cong|du an|cong trinh|von dau tu|xay dung co ban|nghiem thu|tien do giai ngan|rut von|muc tieu quoc gia|xay|xay nha|sua chua|xay dung cong trinh
bookkeeping: du toan|quyet toan|phan bo|lap du toan|giao du toan|ke toan|so sach|chung tu|hoa don|tam ung|kho bac|bao cao tai chinh|doi chieu|so quy
audit: kiem toan|thanh tra|ket luan thanh tra|thu hoi|nop lai|nop tra|hoan tra|xuat toan|kiem toan nha nuoc|sau thanh tra|truy thu
property: tai san|xe|o to|xe o to|tru so|nha dat|dat dai|ban ghe|thiet bi|may moc|thanh ly|kiem ke|xe cong|nha cua|phong lam viec|cho thue|dieu hoa|may lanh|do dac
procurement: mua sam|dau thau|goi thau|mua|chia nho goi|chi dinh thau|nha thau|bao gia
selfFinancing: tu chu|tu chu tai chinh|tu lo|nguon thu|thu nhap tang them|co che tu chu|tu trang trai|tu nuoi|tang thu|bao cap|ngan sach cap
thrift: tiet kiem|lang phi|chong lang phi|dien nuoc|tien dien|dien|xang|khoan xang|tieu hao|van phong pham|tiep khach
openBooks: cong khai tai chinh|cong khai ngan sach|cong khai thu chi|thu chi|chi tieu noi bo|quy che chi tieu|quy che chi tieu noi bo
computer: may tinh|may in|may quet|may scan|may chu|thiet bi tin hoc|may vi tinh|man hinh|o cung|may tram|laptop|dien thoai thong minh
network: mang|duong truyen|wifi|internet|ket noi|mang noi bo|mang lan|rot mang|nghen mang|qua mang|tren mang
software: phan mem|he thong|ung dung|tai khoan|mat khau|dang nhap|nen tang|app|loi he thong|treo may|cong nghe|cong nghe thong tin|tin hoc
electronicDocument: ky so|chu ky so|chung thu so|van ban dien tu|ky tay|in giay|ban giay|gui giay|giay to in|van ban giay|token|usb ky|thiet bi ky|ban dien tu|dien tu|chu ky dien tu
data: du lieu|so hoa|co so du lieu|quet|scan|nhap lieu|nhap so lieu|sao luu|dinh danh|can cuoc|dan cu|kho du lieu|file|ma qr|so hoa ho so|luu tru so
online: truc tuyen|qua mang|tren mang|dich vu cong|dich vu cong truc tuyen|toan trinh|nop truc tuyen|online|tai nha qua mang|chuyen khoan|khong dung tien mat|thanh toan truc tuyen|cong dich vu cong|vneid|quet ma
web: trang web|web|website|cong thong tin|trang thong tin|trang thong tin dien tu|cong thong tin dien tu|thu dien tu|email|hop thu|thu cong vu|zalo|mail|trang mang
digital: chuyen doi so|chinh quyen so|chinh quyen dien tu|de an|ky nang so|an toan thong tin|vi rut|virus|tan cong mang|hacker|ro ri|lo thong tin|bao mat
qualitySystem: iso|quan ly chat luong|he thong quan ly chat luong|tcvn|tieu chuan viet nam
law: luat|phap luat|nghi dinh|thong tu|quy pham|quy pham phap luat|phap ly|van ban quy pham phap luat|van ban luat|bo luat|phap lenh|trai luat|sai luat
drafting: du thao|soan thao|soan|soan van ban|trinh ban hanh|tham dinh van ban|gop y|lay y kien|xay dung van ban|xay dung chinh sach|nghi quyet|quyet dinh
outdatedRule: lac hau|loi thoi|het hieu luc|bai bo|thay the|khong con phu hop|cu|da cu|sua doi|chua sua|mau thuan|bat cap|da thay|khong con dung|da doi|thay doi|vuong mac
ruleReview: ra soat|he thong hoa|tu kiem tra|kiem tra van ban|theo doi thi hanh|hop nhat van ban|phap dien
policy: chinh sach|co che|quy dinh|the che|co che chinh sach|huong dan|dieu kien|che do
legalEducation: pho bien|giao duc phap luat|pho bien phap luat|tuyen truyen phap luat|hieu biet phap luat
report: bao cao|so lieu|bieu mau|phu luc|thong ke|bao cao dinh ky|thong tin bao cao|bao cao quy
plan: ke hoach|chuong trinh|lo trinh|chi tieu ke hoach|ke hoach nam|chuong trinh cong tac
task: nhiem vu|viec tinh giao|viec duoc giao|nhiem vu duoc giao|giao viec|viec giao|viec|dau viec|cong viec duoc giao|nhiem vu giao|viec cap tren giao
steering: don doc|nhac|nhac nho|phe binh|theo doi|chi dao|chi dao dieu hanh|giao ban|hop|chu tri|quyet liet|sat sao|bam sat
reform: cai cach hanh chinh|cai cach|chi so cai cach|chi so cai cach hanh chinh|cong tac cai cach
inspection: kiem tra|doan kiem tra|ket luan kiem tra|sau kiem tra|tu kiem tra
initiative: sang kien|mo hinh|cach lam|cach lam hay|giai phap moi|cach lam moi|doi moi|sang tao|y tuong
publicity: tuyen truyen|tin bai|dua tin|bai viet|quan triet|pa no|cuoc thi|truyen thong
emulation: thi dua|khen thuong|khen|bang khen|binh xet
dialogue: doi thoai|gap go|tiep xuc
evidence: minh chung|tai lieu kiem chung|giai trinh|tu cham|tu cham diem|cham diem|phuc tra|tham dinh|kiem chung|bang chung|chung minh|tu danh gia
ranking: xep hang|tut hang|thu hang|bac|xep thu|dung thu|tut bac
survey: khao sat|phieu|phieu hoi|phieu khao sat|dieu tra|dieu tra xa hoi hoc|xa hoi hoc|lay phieu|hoi y kien|phong van|duoc hoi|mau phieu|phat phieu|thu phieu|do luong|binh chon|khi duoc hoi|y kien nguoi dan|tham do
satisfaction: hai long|su hai long|muc do hai long|chua hai long|khong hai long|ung|ung y|long tin|niem tin|tin tuong|chua ung|uy tin
lowMarks: cham diem thap|danh gia thap|cho diem thap|diem thap|danh gia khong cao|danh gia kem|cho diem kem|cham thap|bi danh gia|danh gia khong tot|nhan xet khong tot|dan danh gia|diem kem|doanh nghiep danh gia|nguoi dan danh gia|danh gia cua nguoi dan|danh gia cua doanh nghiep|nguoi dan cham|dan cham
outsideIndex: ddci|pci|papi|sipas|chi so hai long|nang luc canh tranh|chi phi khong chinh thuc|par index
economy: kinh te|kinh te xa hoi|chi tieu kinh te|ho ngheo|giam ngheo|viec lam moi|tao viec lam|that nghiep|thu hut dau tu|tang truong|tai ngheo|lao dong qua dao tao|giai quyet viec lam|doi song|phat trien kinh te
impact: tac dong|loi ich|hieu qua thuc te|anh huong den doi song|chuyen bien
`;

/** The concepts of each phrase. */
export const CONCEPTS_OF: ReadonlyMap<string, readonly string[]> = readConcepts();

/** Words in the longest phrase that begins with a word: most words begin none. */
export const LONGEST_FROM: ReadonlyMap<string, number> = longestFrom([...CONCEPTS_OF.keys()]);

function longestFrom(phrases: readonly string[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const words of phrases.map((phrase) => phrase.split(" "))) {
    const [first = ""] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}

function readConcepts(): Map<string, string[]> {
  const conceptsOf = new Map<string, string[]>();
  for (const line of CONCEPTS.trim().split("\n")) {
    const [concept = "", phrases = ""] = line.split(": ");
    for (const phrase of phrases.split("|")) {
      conceptsOf.set(phrase, [...(conceptsOf.get(phrase) ?? []), concept]);
    }
  }
  return conceptsOf;
}
