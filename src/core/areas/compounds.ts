/**
 * Words of two syllables, folded, as criteria, reports and directives have them. Syllables that belong to such a word count and are
 * shown together: “khai” alone says nothing, “công khai” and “triển khai” do. A pair of syllables that occurs in rows is listed only
 * where it is a word; that it is one was checked by eye.
 */
const COMPOUNDS = `
an ninh,an sinh,an toan,anh em,anh huong,ap dung,ap luc,bai bo,bai viet,ban giao,ban hanh,bang cap,
bao cao,bao chi,bao dam,bao hiem,bao mat,bao tri,bao tro,bao ve,bat cap,ben vung,bien ban,bien che,
bien lai,binh dang,bo may,bo nhiem,bo phan,bo sung,bo tri,boi duong,boi thuong,buc xuc,buu chinh,
buu dien,ca nhan,cai cach,cai nghien,cai thien,cam ket,cam nhan,can bo,can cu,can doi,canh bao,canh cao,
canh tranh,cao cap,cap nhat,cap pho,cap uy,cat giam,cau truc,cham chi,cham diem,cham soc,chap hanh,
chat che,chat luong,che do,che tai,chi bo,chi cuc,chi dao,chi phi,chi so,chi thi,chi tiet,chi tieu,
chi tra,chia se,chien luoc,chinh ly,chinh phu,chinh quyen,chinh sach,chinh sua,chinh tri,chinh xac,
chong cheo,chu dong,chu ky,chu quan,chu tich,chu tri,chu truong,chuan bi,chuan hoa,chuc danh,chuc nang,
chuc vu,chung chi,chung cu,chung minh,chung nhan,chung thu,chung tu,chuong trinh,chuyen de,chuyen doi,
chuyen gia,chuyen mon,chuyen nganh,chuyen nghiep,chuyen quyen,chuyen trach,chuyen vien,co ban,co cau,
co che,co quan,co so,con dau,cong bang,cong bo,cong chuc,cong dan,cong doan,cong dong,cong kenh,
cong khai,cong lap,cong nghe,cong nghiep,cong so,cong tac,cong trinh,cong van,cong viec,cong vu,cu the,
cu tri,cu tru,cung cap,cung co,cuoc hop,cuong che,dac biet,dac thu,dai bieu,dai dien,dai han,dan chu,
dan cu,dan toc,dan van,dang bo,dang ky,dang nhap,dang phi,dang tai,dang uy,dang vien,danh ba,danh bo,
danh gia,danh muc,danh sach,dao duc,dao tao,dap ung,dat dai,dau gia,dau moi,dau nguon,dau thau,dau tu,
day du,day manh,day nhanh,de an,de nghi,de xuat,den bu,di chuyen,di tich,dia ban,dia chi,dia chinh,
dia diem,dia phuong,dich benh,dich vu,dien bien,dien dan,dien thoai,dien tich,dien tu,dieu chinh,
dieu dong,dieu hanh,dieu kien,dieu tra,dieu tri,dinh bien,dinh danh,dinh huong,dinh kem,dinh ky,dinh muc,
do dang,doan the,doanh nghiep,doc lap,doi chieu,doi moi,doi ngu,doi song,doi thoai,doi tuong,don doc,
don gian,don thu,don vi,dong bo,dong gop,dong vien,du an,du lieu,du phong,du thao,du toan,dung han,
duong truyen,gia dinh,gia han,giai doan,giai ngan,giai phap,giai phong,giai quyet,giai the,giai thich,
giai trinh,giam bot,giam dinh,giam doc,giam ngheo,giam sat,gian doan,giao ban,giao dich,giao duc,
giao thoa,giao thong,giao tiep,giay phep,giay to,gop y,ha tang,hach dich,hach toan,hai long,hai quan,
han che,hang hoa,hang muc,hang nam,hang quy,hang thang,hanh chinh,hanh dong,hanh vi,hien dai,hien hanh,
hien phap,hiep hoi,hieu luc,hieu qua,hieu suat,hinh thuc,ho ngheo,ho so,ho tich,ho tro,hoa don,hoa giai,
hoan chinh,hoan thanh,hoan thien,hoan tra,hoat dong,hoc tap,hoc vien,hoi dong,hoi nghi,hoi thao,hop dong,
hop ly,hop nhat,hop phap,hop tac,hu hong,huong dan,huong ung,huy dong,huyen uy,ke hoach,ke khai,ke toan,
keo dai,ket cau,ket du,ket luan,ket noi,ket qua,khac phuc,khai bao,khai thac,khan truong,khao sat,
khen thuong,khieu nai,kho bac,kho khan,khoa hoc,khoan chi,khoi luong,khong gian,kiem chung,kiem diem,
kiem dinh,kiem ke,kiem nhiem,kiem soat,kiem toan,kiem tra,kien nghi,kien quyet,kien thuc,kien toan,
kinh doanh,kinh nghiem,kinh phi,kinh te,ky cuong,ky luat,ky nang,ky thuat,lac hau,lam dung,lam viec,
lang phi,lanh dao,lao dong,le hoi,le phi,lich su,lien ket,lien quan,lien thong,liet si,linh hoat,
linh vuc,lo trinh,long ghep,long vong,luan chuyen,luat su,lung tung,luu tru,ly lich,ma tuy,mai dam,
mang luoi,mat bang,mat khau,mau thuan,minh bach,minh chung,mo hinh,mo rong,moi truong,mong muon,mua sam,
muc dich,muc do,muc tieu,nang cao,nang luc,nang suat,ne nang,ne tranh,ngan chan,ngan han,ngan hang,
ngan sach,nganh nghe,nghe nghiep,nghe thuat,nghi dinh,nghi huu,nghi quyet,nghi viec,nghia trang,nghia vu,
nghiem khac,nghiem thu,nghiem tuc,nghien cuu,nghiep vu,ngoai ngu,ngon ngu,nguoi dan,nguoi ngheo,
nguoi nop,nguon goc,nguon luc,nguon thu,nguon von,nguyen nhan,nha nuoc,nha thau,nhan biet,nhan dan,
nhan luc,nhan rong,nhan su,nhan thuc,nhan vien,nhat ky,nhiem ky,nhiem vu,nhung nhieu,niem tin,niem yet,
noi bo,noi dung,noi vu,nong nghiep,nong thon,nuoc ngoai,nuoi duong,o nhiem,on dinh,pham phap,pham vi,
phan anh,phan bo,phan cap,phan cong,phan dau,phan hoi,phan loai,phan mem,phan nan,phan quyen,phan tan,
phan tich,phan ung,phap che,phap luat,phap ly,phat hanh,phat hien,phat huy,phat sinh,phat trien,phe binh,
phe duyet,phien ha,pho bien,phoi hop,phong chong,phong trao,phong van,phu cap,phu hop,phu luc,phu nu,
phu trach,phuc loi,phuc tap,phuc tra,phuc vu,phung phi,phuong an,phuong phap,qua han,quan he,quan ly,
quan su,quan tam,quan tri,quan triet,quang ba,quang cao,quoc gia,quoc hoi,quoc phong,quy che,quy chuan,
quy dinh,quy hoach,quy mo,quy pham,quy tac,quy trinh,quyen han,quyen loi,quyet dinh,quyet liet,
quyet toan,ra soat,sach nhieu,sai pham,san pham,san xuat,sang kien,sang tao,sap nhap,sap xep,sat hach,
sinh hoat,so hoa,so ket,so lieu,so luong,so sach,so sai,so sanh,so tay,soan thao,su dung,su nghiep,
sua chua,sua doi,suy thoai,tai chinh,tai khoan,tai lieu,tai nan,tai san,tai tro,tam ung,tang cuong,
tang nac,tang truong,tap huan,tap the,tap trung,ten mien,thai do,tham dinh,tham gia,tham muu,tham nhung,
tham quyen,tham tra,thanh lap,thanh ly,thanh nien,thanh phan,thanh tich,thanh toan,thanh tra,thanh uy,
thanh vien,thao go,that nghiep,the che,the thao,the thuc,theo doi,thi diem,thi dua,thi hanh,thi truong,
thi tuyen,thiet bi,thiet ke,thieu sot,thoa thuan,thoi gian,thoi han,thoi quen,thoi viec,thong bao,
thong ke,thong nhat,thong tin,thong tu,thu chi,thu gon,thu hoi,thu hut,thu ly,thu nhap,thu thap,thu tien,
thu truong,thu tuc,thu vien,thuan loi,thuc chat,thuc hien,thuc te,thuc thi,thuc tien,thuong binh,
thuong truc,thuong xuyen,thuy loi,tich cuc,tich hop,tich luy,tien do,tien luong,tien mat,tiep can,
tiep nhan,tiep thu,tiep tuc,tiet kiem,tieu bieu,tieu chi,tieu chuan,tieu cuc,tim hieu,tin bai,tin hoc,
tin nhiem,tinh gian,tinh gon,tinh hinh,tinh than,tinh trang,tinh uy,to cao,to chuc,toi da,ton dong,
ton tai,tong hop,tong ket,tra cuu,tra loi,trach nhiem,trai luat,trai phep,trang bi,tre em,tre han,
trien khai,triet de,trinh do,trinh tu,tro cap,tro ly,trong tam,tru so,truc thuoc,truc tiep,truc tuyen,
trung binh,trung cap,trung han,trung lap,trung tam,trung uong,truong hoc,truong hop,truong phong,
truyen thong,tu choi,tu chu,tu nguyen,tu phap,tu van,tuan thu,tuong ung,tuyen dung,tuyen duong,
tuyen sinh,tuyen truyen,ty le,uu dai,uu tien,uy ban,uy quyen,van ban,van bang,van de,van dong,van hanh,
van hoa,van nghe,van phong,van thu,vat tu,vay von,ve sinh,vi pham,vi tri,viec lam,vien chuc,vuong mac,
xa hoi,xac dinh,xac minh,xac nhan,xam hai,xay dung,xep hang,xep loai,xin loi,xu ly,xu phat,xuat sac,
xuong cap,y kien,y te,y thuc,yeu cau,yeu kem
`;

const COMPOUND: ReadonlySet<string> = new Set(
  COMPOUNDS.split(",").map((compound) => compound.trim().replace(/\s+/g, " ")),
);

/** Whether the two syllables, folded, make one word. */
export function isCompound(first: string, second: string): boolean {
  return COMPOUND.has(`${first} ${second}`);
}
