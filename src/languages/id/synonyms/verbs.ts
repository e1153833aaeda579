/** What is done, with its noun. A group of words that may stand for each other a line. */
export const VERBS = `
seru, serukan, imbau, himbau, ajak, suruh, minta
perintah, suruh, instruksi, titah, kasih perintah, keluarkan perintah, turunkan perintah
ungkap, beberkan, bongkar, kuak, singkap, buka-bukaan, blak-blakan, buka kartu
terungkap, ketahuan, terbongkar, terkuak, terendus, kebongkar, ketauan, tercium
bicara, ngomong, angkat bicara, buka suara, buka mulut, bersuara, angkat suara, ngoceh
bisik, ngomong pelan, berbisik-bisik
teriak, jerit, pekik, tereak, treak
sorak, bersorak-sorai, sorak sorai, teriak gembira
cerita, kisah, curhat, bercerita, kisahkan, tuturkan
curhat, curahkan isi hati, curahan hati, tumpahkan unek-unek, luapkan isi hati
gosip, gunjing, rumpi, ghibah, bergosip
sindir, sentil, colek, nyinyir, ngenyek
singgung, sebut, sentil, mention
ejek, ledek, olok, cemooh, ece, katain, bully
maki, caci, hujat, umpat, caci maki, maki-maki, sumpah serapah, ngata-ngatain
marahi, omeli, semprot, damprat, marahin, omelin, marah-marahin
tegur, beri teguran, kasih teguran, layangkan teguran, negor
bentak, hardik, sentak, teriakin
tipu, perdaya, kelabui, kecoh, bodohi, kibuli, akali, begoin, kadalin, boongin
tertipu, ketipu, kena tipu, diperdaya, terkecoh, teperdaya, kemakan tipuan, ditipu
bohong, dusta, boong, kibul, bokis, ngarang cerita
bual, bohong besar, omong kosong, ngecap, bacot doang, bullshit
bantah, sangkal, tepis, tampik, ngeles, bilang tidak benar
elak, berkelit, ngeles, menghindar dari pertanyaan, berdalih
dalih, alasan, berdalih, beralasan, ngeles
tanggap, respons, reaksi, komentar, nanggepin, respon, reply
komentar, komen, kasih komentar, beri komentar
tanya, tanyakan, ajukan pertanyaan, lontarkan pertanyaan, lempar pertanyaan
jawab, balas, sahut, nyaut, timpal, bales
menyapa, salam, tegur sapa, say hai, negor
panggil, sebut, seru
teriakkan, serukan, pekikkan, kumandangkan
sampaikan, utarakan, kemukakan, lontarkan, layangkan, ungkapkan, sampein
kabarkan, beri kabar, kasih kabar, kabarin, kasih tahu, beri tahu, infoin
kabar, berita, info, informasi, warta
lapor, laporkan, adukan, bikin laporan, buat laporan
adu, aduan, pengaduan, lapor, laporan, komplain, keluhan
keluh, keluhkan, curhat, sambat, komplain
jelaskan, terangkan, paparkan, uraikan, jabarkan, beberkan, terangin, jelasin
contoh, contohkan, misal, kasih contoh, beri contoh, umpamakan
sebutkan, rinci, perinci, sebutin, sebut satu per satu
tegaskan, tandaskan, yakinkan, pastikan, tekankan, negasin
ingat, kenang, terkenang, teringat, keinget, keingetan, keingat
lupa, terlupa, kelupaan, khilaf, luput dari ingatan
puji, sanjung, kagumi, apresiasi, salut, acungi jempol
salut, kagum, takjub, terpukau, terpesona, terkesima, terkagum-kagum
janji, ikrar, sumpah, komitmen, umbar janji
usul, usulan, ajukan, saran, sarankan, rekomendasikan, anjurkan
anjurkan, sarankan, nasihati, saranin, rekomendasi
nasihat, wejangan, petuah, nasehat, wejang
desak, tekan, tuntut, minta dengan tegas
tagih, tagihan, minta bayaran
mohon, minta, ajukan permohonan, minta tolong
lobi, lobbying, deketin, pedekate, pendekatan
iming-iming, janjikan, tawari, umpan, iming-imingi
hasut, provokasi, kompori, adu domba, pancing amarah, panas-panasin, ngomporin, sulut
tantang, lempar tantangan
ancam, gertak, intimidasi, teror, ngancem, gretak
teror, ancam, takut-takuti
takuti, takut-takuti, nakutin, bikin takut, nakut-nakutin
kritik, kecam, cela, kritisi, sorot tajam, lontarkan kritik, layangkan kritik
kecam, kutuk, cela keras, sesalkan keras
menuai pujian, dipuji, banjir pujian, panen pujian, dapat pujian, tuai pujian
tuduh, tuding, sangka, lempar tuduhan, layangkan tuduhan
fitnah, tuduh palsu, tuduhan palsu, cemarkan nama baik
sebar hoaks, sebar kabar bohong, sebarkan berita bohong, sebarin hoax, sebar hoax, sebar berita palsu
akui, ngaku, akuin, buka kartu
maafkan, ampuni, maafin, ngampunin, kasih maaf, beri maaf, terima permintaan maaf
minta maaf, maaf, mohon maaf, meminta maaf, sampaikan permohonan maaf, minta ampun
sesali, nyesel, sesal, sesalkan
syukuri, bersyukur, ucap syukur, panjatkan syukur
ucapkan, sampaikan, ucapin
ucapkan selamat, beri selamat, kasih selamat, selamatin, ngucapin selamat
umumkan, maklumatkan, umumin, rilis pengumuman, woro-woro, beri pengumuman
bahas, bicarakan, diskusikan, obrolkan, bincangkan, omongin, kupas
kupas, bedah, bahas tuntas, kulik, bongkar
bincang, obrol, bercakap-cakap, cakap-cakap, ngebacot, chit chat, ngalor ngidul
debat, berdebat, adu argumen, adu pendapat, eyel-eyelan
ribut, cekcok, bertengkar, tengkar, adu mulut, berantem, percekcokan, ribut-ribut, pertengkaran
tengkar, berselisih, cekcok, ribut, adu mulut, bertikai
setujui, restui, beri restu, acc, ngasih restu, beri lampu hijau, kasih lampu hijau
tolak, tampik, ogah, emoh, tidak mau, mentahkan
tawar, tawarkan, sodorkan, beri tawaran, kasih tawaran
sodorkan, ajukan, sorongkan, sodorin
beri, berikan, ngasih, kasihkan, bagi
serahkan, kasihkan, kasihin, berikan, serahin
patungan, urunan, iuran, urun dana, saweran, sokongan
hibahkan, sumbangkan, wakafkan, donasikan, hibahin
wariskan, turunkan, warisin, wariskan ke
warisi, dapat warisan, terima warisan, dapat peninggalan
bagikan, bagi-bagikan, bagi-bagi, bagiin, sebarkan
salurkan, distribusikan, bagikan, gelontorkan, kucurkan, nyalurin, kucurin
gelontorkan, kucurkan, cairkan, keluarkan dana, habiskan, kucurin
cairkan, cairin, dana cair, keluarkan
kembalikan, balikin, balikkan, pulangkan, kembaliin
pulangkan, kirim pulang, deportasi, repatriasi, usir pulang
tukar, barter, ganti, tuker, saling tukar
ngambil, comot, ambilin
ambil alih, caplok, kuasai, rebut, ngambil alih
rebut, rampas, ambil paksa, caplok
rampas, sita, ambil paksa, rebut paksa
sita, rampas, amankan barang bukti, angkut barang bukti
raih, rebut, gondol, sabet, gaet, boyong, kantongi, dapatkan, bawa pulang
kantongi, dapatkan, peroleh, ngantongin
peroleh, dapatkan, raih, dapetin, kantongi
buru, kejar, uber
kejar, uber, buntuti, ngejar-ngejar, udak
buntuti, kuntit, ikuti, mata-matai, ngikutin
mata-matai, intai, spionase, awasi diam-diam, spying
intai, intip, pantau diam-diam
sadap, nguping, curi dengar
dengar, dengerin, simak, ngedenger
simak, perhatikan, dengerin, ikuti
lihat, tengok, saksikan, pandang
tatap, pandang, lihat lekat-lekat, pelototi, plototin
lirik, lirikan, pandang sekilas
lirik, minati, incar, taksir, tertarik pada
incar, bidik, sasar, targetkan, incer, buru
pantau, awasi, monitor, pelototi, cermati, ngawasin, pantengin
awasi, pantau, jaga, ngawasin, kontrol, monitor
periksa, cek, cek dan ricek, kontrol
interogasi, periksa, cecar, tanyai, ditanya-tanyai
geledah, razia, obrak-abrik, periksa isi
razia, operasi penertiban, penggerebekan, gerebek, sweeping
gerebek, grebek, gropyok, gerebeg
temukan, nemu, dapati, ketemu, temuin, jumpai
pergoki, dapati, pergokin, tangkap basah
kepergok, kedapatan, ketahuan, tertangkap basah, ketangkap basah, kepergoki, dipergoki
ketahuan, kedapatan, ketauan, kepergok
kenali, kenal, identifikasi
identifikasi, kenali, cari tahu identitas
tahu, ketahui, ngerti
paham, ngerti, faham, mudeng, nangkep maksud
pahami, mengerti, ngertiin, dalami
sadar, ngeh, insaf, sadari, menyadari, disadari, ketahuan, ketauan
pingsan, tidak sadarkan diri, semaput, hilang kesadaran, kelenger
siuman, sadar kembali, sadar dari pingsan, bangun dari koma
kira, duga, sangka, pikir, nebak
duga, perkirakan, tebak, taksir, kira-kira
curiga, curigai, menaruh curiga, suudzon, syak
percaya, yakin, yakini, percayai
ragu, sangsi, bimbang, ragukan, tidak yakin, sanksikan
bingung, kebingungan, puyeng, pusing, galau
heran, terheran-heran, bingung, tidak habis pikir
kaget, terkejut, syok, tersentak, shock, terperanjat, kejutan
kejutkan, kagetkan, ngagetin, hebohkan, gegerkan, ngejutin
hebohkan, gegerkan, gemparkan, bikin heboh, bikin geger, ngehebohin
heboh, geger, gempar, ramai dibicarakan, bikin ramai, ramai dibahas, viral
viral, ramai di medsos, ramai diperbincangkan, trending, jadi perbincangan, hangat dibicarakan
jadi sorotan, disorot, tersorot, menuai sorotan, pusat perhatian, jadi perhatian
sorot, soroti, highlight
perhatikan, beri perhatian, kasih perhatian, pedulikan, merhatiin
peduli, pedulikan, ngurusin, perhatian, menaruh perhatian
abaikan, cuekin, acuhkan, tidak hiraukan, kacangin, tidak gubris, hiraukan
anggap, nilai, pandang, nganggep, sebut sebagai
gadang-gadang, jagokan, favoritkan, unggulkan, jagoin
andalkan, tumpu, bertumpu, jagokan, andelin
harap, berharap, ngarep, mendambakan, ingin
impikan, idamkan, dambakan, cita-citakan, ngimpiin
mimpi, bermimpi, ngimpi, berangan-angan
tebak, tebak-tebakan, terka, nebak-nebak
pikir, pikirkan, renungkan, pertimbangkan
pertimbangkan, timbang, pikirkan, pikir-pikir, mikirin, pertimbangin, kaji
renungkan, merenung, kontemplasi, refleksi, ngerenung
putuskan, tetapkan, tentukan, mutusin, netapin, ambil keputusan, ketok palu
tentukan, netapin, tetapkan, nentuin, putuskan
rencana, berencana, niat, hendak, punya rencana, ancang-ancang
niat, berniat, bermaksud, hendak, berencana, ada niat
siapkan, persiapkan, sediain, siapin, sediakan
bersiap, siap-siap, persiapan, ancang-ancang, prepare, bersiap-siap
atur, tata, kelola
tata, atur, rapikan, benahi, beresin
rapikan, beresin, bereskan, benahi, rapiin
bereskan, selesaikan, tuntaskan, beresin, rampungkan, kelarin
selesaikan, tuntaskan, rampungkan, kelarin, nyelesein, pungkasi
kerjakan, garap, lakukan, kerjain
tangani, garap, nanganin, ngurusin
atasi, tanggulangi, ngatasin, tangani, selesaikan, pecahkan
pecahkan, selesaikan, cari solusi, temukan solusi, cari jalan keluar, mecahin
laksanakan, jalankan, lakukan, gelar, jalanin, lakuin
lakukan, lakuin, laksanakan, jalankan, perbuat
jalani, jalanin, lakoni, tempuh, lalui
tempuh, jalani, lewati, ambil jalan
hadapi, ngadapin, berhadapan dengan, hadapin, adepin
lalui, lewati, lewatin, ngelaluin
alami, ngalamin, rasakan, derita, kena
rasakan, rasain, ngerasa, alami
derita, ngalamin, sengsara, alami
tanggung, pikul
coba, jajal, tes
uji, tes, uji coba, jajal, cobain, trial
buktikan, buktiin, tunjukkan bukti, beri bukti, tunjukin
terbukti, kebukti, dinyatakan benar, ada buktinya
tunjukkan, perlihatkan, tunjukin, liatin, pamerkan
perlihatkan, pertontonkan, pamerkan, tunjukkan, nunjukin, tampilkan
pamer, pamerkan, flexing, unjuk, pertontonkan
tampil, manggung, naik panggung, perform, unjuk gigi, muncul
manggung, naik pentas, naik panggung, tampil, konser, perform
muncul, nongol, timbul, kemunculan, nampak
hilang, lenyap, raib, ilang, tidak berbekas, tidak ada jejak
hilangkan, ilangin, lenyapkan, hapus, hapuskan
sembunyikan, umpetin, tutup-tutupi, tutupi, rahasiakan, nutup-nutupin
tutupi, nutupin, tutup-tutupi, rahasiakan, sembunyikan
menyamar, nyamar, berpura-pura jadi, samarkan diri, ngaku-ngaku
ngaku-ngaku, berlagak, berpura-pura, pura-pura, berlagak jadi, pura-puranya
pura-pura, akting, acting, bersandiwara, sandiwara, berlagak
palsukan, malsuin, bikin palsu, pemalsuan, tiru
tiru, contek, jiplak, copas, ikut-ikutan
jiplak, plagiat, contek, tiru mentah-mentah, bajak
bajak, pembajakan, gandakan ilegal
retas, bobol, hack, bajak, jebol
bobol, jebol, terobos, dobrak
dobrak, jebol, buka paksa, bobol
terobos, ngelanggar, tembus, trabas
langgar, terobos, nabrak aturan, nyalahin aturan, tidak patuh
patuh, taat, nurut, patuhi, taati, manut, ikuti aturan
turuti, ikuti, turutin, penuhi permintaan
datang, tiba, nyampe, sampai di, injakkan kaki, menginjakkan kaki
tiba, sampai, datang, nyampe, mendarat, ketibaan
berangkat, bertolak, pergi, cabut, jalan ke, cus, otw, keberangkatan
bertolak, berangkat, terbang ke, pergi ke, cabut ke, lepas landas ke
pergi, cabut, angkat kaki, minggat, pigi, ngacir, tinggalkan
tinggalkan, tinggalin, cabut dari, pergi dari, angkat kaki dari
angkat kaki, hengkang, cabut, pergi, minggat, out
hengkang, keluar, cabut, angkat kaki, pindah, pergi
keluar dari, hengkang dari, cabut dari, mundur dari, out dari, tinggalkan
masuk, terobos masuk, nyelonong masuk
masukkan, masukin, cemplungkan, nyemplungin, jebloskan
menyusup, nyusup, susupi, selinap, masuk diam-diam
pulang, balik, kembali, mudik, pulang kampung, balik kampung, kepulangan
mudik, pulang kampung, pulkam, balik kampung, balik ke kampung halaman
menaiki, naiki, tunggangi, naikin, numpak
turuni, nurunin tangga
tumpangi, naik, numpang, nebeng
nebeng, numpang, ikut mobil
jalan kaki, berjalan kaki, ngegembel jalan, jalan, long march
jalan-jalan, pelesir, melancong, plesiran, liburan, wisata, piknik, tamasya, healing, vakansi
liburan, berlibur, libur, vakansi, plesir
berlari, lari, ngibrit, ngacir, joging
bawa kabur, gondol, larikan, bawa lari, gasak
lolos, terlepas, bebas dari, luput dari, selamat dari, loloskan diri
giring, gelandang, bawa, seret
seret, tarik, hela, geret
tarik, seret, betot
dorong, sorong, ndorong, dorong-dorong
angkat, junjung, usung, gotong
gotong, usung, pikul, panggul, gendong
gendong, bopong, panggul
antar, anter, kirim, antarkan, delivery
jemput, penjemputan, pick up
pindah, hijrah, boyongan, geser, pindahan, alih
pindahkan, relokasi, geser, pindahin, alihkan
geser, beralih, pindah
mampir, singgah, nyempetin mampir, transit
kunjungi, datangi, sambangi, tengok, samperin, sambangin, main ke, bertandang
datangi, samperin, hampiri, sambangi, kunjungi, ngedatengin
hampiri, dekati, samperin, deketin, mendekat
dekati, deketin, hampiri, mepet
jenguk, besuk, tengok, ngebezuk
bertamu, bertandang, main ke rumah, berkunjung, namu
temui, ketemu, jumpai, nemuin, ketemuan sama, bertatap muka dengan
bertemu, ketemu, jumpa, bersua, ketemuan, tatap muka, meet up
sambut, terima, songsong, elu-elukan
damping, dampingi, temani, temenin, kawal, barengin
ikut, turut, nimbrung, serta
ikuti, ikut, ambil bagian dalam, jadi peserta
ikut serta, ambil bagian, berpartisipasi, turut serta, ikut, jadi peserta, turut andil
gabung, bergabung, ikut gabung, masuk, join, nimbrung
kumpul, berkumpul, berkumpul bareng, nongkrong, berhimpun
nongkrong, kongko, kongkow, hangout, ngumpul-ngumpul
kumpulkan, himpun, galang, kumpulin, jaring
galang, himpun, kumpulkan, open donasi
hadir, datang, hadiri, nongol, kelihatan batang hidung
absen, tidak hadir, mangkir, bolos, tidak datang, tidak nongol
bolos, mangkir, absen tanpa alasan, mbolos, cabut kelas
antre, antri, berbaris, antrean, mengular
menanti, menunggu, nungguin, tunggu-tunggu, nantikan
tinggal di, bermukim di, menetap di, berdomisili di, rumahnya di, hidup di
menginap, nginep, bermalam, nginap, tidur di, stay di
ngekos, indekos, kos, ngontrak, sewa kamar
ngungsi, mengungsikan diri, menyelamatkan diri, pindah ke pengungsian
ungsikan, evakuasi, ngungsiin, pindahkan ke tempat aman
evakuasi, selamatkan, ungsikan, diangkut ke tempat aman, pengevakuasian
selamatkan, tolong, selametin, nyelamatin
selamat, lolos dari maut, survive, selamet, masih hidup
terjebak, kejebak, terperangkap, terkurung, kejepit, stuck
terperangkap, masuk perangkap, kena jebakan, kejebak, terjebak
jebak, perangkap, pasang jebakan
terdampar, kandas, kedampar, terhempas ke pantai
tersesat, nyasar, kesasar, salah jalan, hilang arah
hanyut, terbawa arus, terseret arus, keseret arus, kebawa arus, diseret arus
tenggelam, karam, kelelep, tenggelem, klelep
terbalik, kebalik, terguling, jungkir balik, njungkir, terjungkal
jatuh, terjatuh, nyungsep, terjerembap, terjungkal, kejatuh
terperosok, kejeblos, nyungsep, jatuh ke lubang, kejeglong
terpeleset, kepeleset, tergelincir, kepleset
tergelincir, keluar jalur, terpeleset, anjlok, slip
tersandung, kesandung, kesrimpet, tersandung kaki
tertimpa, ketiban, ketimpa, kejatuhan, tertindih, kena timpa
tertimbun, ketimbun, terkubur, tertutup material, terpendam, ketutupan
terjepit, kejepit, terhimpit, kegencet, tergencet
tabrak, seruduk, hantam, nubruk, sundul
tertabrak, ketabrak, ditabrak, terserempet, kena tabrak, keserempet
serempet, senggol
bertabrakan, tabrakan, adu banteng, tubrukan, saling tabrak
terlindas, kelindes, digilas, tergilas, kelindas
terserempet, keserempet, kesenggol, kena senggol
terbakar, kebakaran, kebakar, dilalap api, hangus, ludes dilalap api, dilalap si jago merah
bakar, sulut, bumihanguskan
padamkan, matiin api, jinakkan api, pemadaman, padamin
nyalakan, hidupkan, nyalain, idupin, hidupin
matikan, padamkan, matiin, nonaktifkan, off-kan, turn off
padam, mati, mati lampu, mati listrik, pemadaman, mati total
mati lampu, listrik padam, pemadaman listrik, mati listrik, byarpet, blackout
meledak, meletus, ledakan, njeblug, duar, meletup
ledakkan, ngeledakin, bom
meletus, erupsi, njeblug, muntahkan lava, letusan, muntahkan abu
robohkan, runtuhkan, bongkar, rubuhin, ngerobohin, ratakan dengan tanah
retak, retakan, rengat, merekah
patah, putus
hancurkan, luluhlantakkan, ngancurin, porak-porandakan, musnahkan, ngehancurin, leburkan
porak-poranda, hancur, luluh lantak, babak belur, berantakan, rata dengan tanah
rusak, hancur, ringsek, bobrok, penyok
ringsek, remuk, hancur, penyok parah, rusak berat
lumpuh, macet total, tidak berfungsi, mandek
terendam, kerendem, kebanjiran, tergenang, banjir, kelelep air
banjir, kebanjiran, tergenang, terendam, luapan air
meluap, luber, tumpah, limpas
longsor, ambrol, tanah longsor, tanah turun, longsoran
guncang, goyang, getarkan, goncang, gempa
landa, terjang, hantam, terpa, sapu, serang
terjang, hantam, sapu, sikat, hajar
tersambar, kesamber, disambar, kena sambar, kesambar
tersengat, kesetrum, kena setrum, tersetrum, kesengat
tersengat, disengat, kesengat, dientup
gigit, kegigit
serang, gempur, serbu, sikat, hajar
serbu, geruduk, gruduk, sergap
geruduk, datangi beramai-ramai, serbu, gruduk
keroyok, pengeroyokan, gebukin rame-rame, dikeroyok massa
pukul, gebuk, hajar, jotos, tonjok, bogem, gampar
tampar, gampar, tempeleng, tabok, gaplok
tendang, sepak, depak
aniaya, siksa, pukuli, gebukin, hajar, penganiayaan, kdrt
siksa, aniaya, sakiti, penyiksaan
bunuh, habisi, hilangkan nyawa, matiin, habisi nyawa
terbunuh, dibunuh, tewas dibunuh, dihabisi, kebunuh
meninggal, wafat, tutup usia, berpulang, mangkat, meninggoy, mati, tiada, pergi untuk selamanya
menewaskan, merenggut nyawa, membunuh, memakan korban jiwa, telan korban jiwa, bikin meninggal, bikin mati
makan korban, telan korban, memakan korban, menelan korban, jatuh korban
tusuk, tikam, hunus
bacok, sabet, tebas
tertembak, ketembak, kena tembak, ditembak, diterjang peluru, didor
racuni, diracun, racunin
keracunan, kena racun, mabuk makanan, teracuni
cekik, jerat leher, nyekek
gantung diri, gandir, ngegantung diri
bunuh diri, akhiri hidup, mengakhiri hidup, suicide
mutilasi, potong-potong tubuh
culik, bawa paksa, bawa kabur
sandera, tawan
perkosa, rudapaksa, ruda paksa, pemerkosaan
cabuli, lecehkan, pencabulan, pelecehan, ngelecehin
lecehkan, pelecehan, ngelecehin, grepe
kecurian, kemalingan, kecolongan, jadi korban pencurian, kebobolan maling
copet, jambret, kecopetan
korupsi, tilep, gelapkan, garong uang negara, makan uang rakyat, ngorup
suap, sogok, uang pelicin, uang sogokan
peras, palak, pemerasan, pungli
selundupkan, nyelundupin, penyelundupan, masukkan ilegal
sebar, sebarkan, edarkan, viralkan
edarkan, ngedarin, pengedar, sebarkan
edar, beredar, tersebar, menyebar, kesebar
bocor, bocorkan, kebocoran, leak
tahan, kurung, sekap
penjarakan, jebloskan ke penjara, bui, menjarain, kerangkeng, jeblosin
sekap, kurung, penyekapan
bebaskan, lepaskan, lepasin, bebasin
hukum, ganjar, jatuhi hukuman, kasih hukuman
denda, kena denda, sanksi uang
gugat, bawa ke pengadilan, nuntut, seret ke meja hijau, ajukan gugatan
sidangkan, adili, sidang, mejahijaukan, ngadilin
selidiki, usut, nyelidikin, telusuri, investigasi, dalami
usut, selidiki, dalami, bongkar, kulik
telusuri, lacak, nelusurin, trace, runut, urut
lacak, telusuri, tracking, endus
makan, santap, melahap, mangan, maem, makan-makan
lahap, santap, habiskan, sikat habis, ngabisin
minum, teguk, tenggak, seruput, minum-minum
kenyang, wareg, begah, perut penuh
lapar, laper, kelaparan, keroncongan, kelaperan
haus, dahaga, kehausan, aus
mabuk, teler, mabok, mabok-mabokan, kebanyakan minum
masak, ngolah makanan, mengolah makanan
tidur, terlelap, bobo, bobok, molor, turu, istirahat malam
bangun, terjaga, melek, bangun tidur, kebangun
bangunkan, bangunin
istirahat, rehat, rihat, ngaso, break, jeda
mandi, membersihkan diri
cuci, basuh
bersihkan, bersihin, bebersih, bersih-bersih, kerja bakti
pel, mengepel lantai
seterika, setrika, nggosok baju
lepas, copot, buka
telanjang, bugil, tanpa busana, tanpa pakaian
dandan, berdandan, makeup, bersolek, rias
cukur, potong rambut, pangkas rambut
peluk, dekap, rangkul, pelukan
rangkul, gandeng, peluk
cium, kecup, cipok, ciuman
gandeng, pegangan tangan, bergandengan
gandeng, ajak kerja sama, bermitra, kolaborasi
pegang, genggam, cekal
genggam, pegang, cengkeram
sentuh, pegang, colek
lempar, lontar, timpuk
tangkis, tepis, halau, blok
buang, singkirkan
gali, keduk, ngeruk
keruk, gali
kubur, makamkan, kebumikan, makamin
ikat, iket, tali, borgol
bungkus, balut
balut, bebat, perban
kunci, gembok
pasang, tempel
tempel, lekatkan
copot, lepas, cabut, bongkar
cabut, copot, tarik, batalkan
cabut, batalkan, tarik kembali
sobek, robek, koyak
potong, iris, penggal, pangkas
tebang, tebas
lipat, lipet
tumpuk, timbun
campur, aduk, oplos, kocok
tuang, kucurkan, guyur
siram, guyur, semprot
semprot, siram, semprotkan
tumpah, tercecer, ketumpahan, luber
isi, penuhi
penuhi, menuhin, lengkapi, cukupi
padati, sesaki, penuhi, banjiri, menyemut, penuhin
taruh, letakkan, naro, tempatkan, simpan
susun, rangkai, bikin susunan
sambung, hubungkan, sambungkan
hubungi, kontak, contact, telepon, hubungin
kirim pesan, wa, chat, ngewa, dm, japri, berkirim pesan
unggah, posting, upload, ngepost, share
unduh, download, donlot, sedot
bagikan, share, sebarkan, repost
hapus, delete, hilangkan, apus
tulis, tuliskan
baca, mbaca, bacakan
gambar, lukis
lukis, menggambar
foto, potret, jepret, abadikan, moto
rekam, videoin, abadikan
cetak, print
nyanyi, bernyanyi, dendangkan, lantunkan
lantunkan, kumandangkan, nyanyikan, dendangkan, bacakan
joget, nari, berjoget, goyang, dansa, dance
menari, nari, joget, dansa, berjoget
tertawa, ketawa, ngakak, tergelak, terbahak-bahak, wkwk
tertawakan, ketawain
senyum, tersenyum, mesem, senyam-senyum
menangis, mewek, tersedu, terisak, berurai air mata, tangis, menitikkan air mata
marah, murka, ngamuk, naik pitam, berang, kesal, emosi, ngambek, meradang, geram
ngamuk, amuk, meradang, marah besar
kesal, jengkel, sebel, dongkol, bete, kesel, gedek
tersinggung, sakit hati, baper, kesinggung
kecewa, gondok, patah hati
mengecewakan, bikin kecewa, ngecewain, tidak sesuai harapan
sedih, berduka, galau, pilu, bersedih, nelangsa
berduka, berkabung, belasungkawa, dukacita, berbelasungkawa
senang, gembira, bahagia, girang, seneng, happy, sukacita, riang
bangga, banggakan, kebanggaan, bangga hati
suka, gemar, doyan, demen, hobi, seneng, kesengsem
gemari, sukai, digandrungi, diminati
cinta, sayang, jatuh hati, naksir, kasmaran
naksir, jatuh hati, suka sama, taksir, jatuh cinta, kesengsem
benci, tidak suka, sebel sama, muak
iri, cemburu, dengki, sirik
rindu, kangen
malu, malu-maluin, kehilangan muka, tengsin
permalukan, bikin malu, malu-maluin, ngemaluin
takut, ketakutan, khawatir, ngeri, jiper, gentar
khawatir, cemas, was-was, kuatir, waswas, risau, resah, gelisah
khawatirkan, cemaskan, ngekhawatirin, takutkan
panik, kalang kabut, kelabakan, heboh ketakutan
kewalahan, kelabakan, keteteran, keok, kerepotan
bosan, jenuh, bosen, boring, gabut
lelah, capek, letih, cape, kecapekan, kelelahan, ngos-ngosan
sabar, bersabar
nekat, nekad, berani, memberanikan diri
berani, nyali, bernyali, memberanikan diri
pacaran, berpacaran, menjalin hubungan asmara, jadian, berkencan, kencan
kencan, nge-date, date, kopi darat
putus cinta, udahan, putus hubungan, bubaran
selingkuh, berselingkuh, main serong, main belakang, mendua
lamar, meminang, tunangan, bertunangan
menikah, kawin, nikah, naik pelaminan, merid, married, akad
nikahi, persunting, kawini, nikahin, ngawinin, peristri
cerai, bercerai, pisah, berpisah, cerein, ceraikan
hamil, mengandung, bunting, berbadan dua, tekdung
melahirkan, bersalin, lahiran, persalinan
rawat, asuh, pelihara, jagain
asuh, rawat, besarkan
pelihara, rawat, piara
sakit, jatuh sakit, drop, tumbang, meriang, tidak enak badan, sakitnya
menderita, kena, sakit, idap, terserang, mengalami
terinfeksi, tertular, terjangkit, kena, ketularan, positif, terpapar
tulari, menularkan, nularin, menjangkiti, infeksi
sembuh, pulih, sehat lagi, sehat kembali, baikan, membaik
sembuhkan, nyembuhin, obati, pulihkan
obati, ngobatin, merawat, tangani secara medis
operasi, pembedahan, bedah, naik meja operasi, oprasi
cek kesehatan, periksa kesehatan, tes kesehatan, medical check up, general check up
luka, cedera, terluka, lecet, kelukaan, luka-luka
cedera, terluka, luka, cidera, keseleo
terkilir, keseleo, salah urat
muntah, muntah-muntah, mual, mutah
demam, meriang, panas badan, panas tinggi
mencret, diare, buang-buang air, menceret
batuk, batuk-batuk, ngikil
kejang, kejang-kejang, step
meriang, demam, panas dingin, masuk angin
kerja, bekerja, gawe, ngantor, mencari nafkah, cari nafkah, cari duit
lembur, kerja lembur, overtime
cuti, libur kerja, ambil cuti, off kerja
menganggur, nganggur, tidak bekerja, tidak kerja, pengangguran, tunakarya
phk, pemutusan hubungan kerja, pecat karyawan, lay off, rumahkan karyawan, pecat massal
bebastugaskan, nonaktifkan, copot, berhentikan sementara, skors
mundur, mengundurkan diri, undur diri, lengser, resign, letakkan jabatan, cabut, lepas jabatan
lengser, turun, mundur, turun takhta, turun jabatan, lepas jabatan, tidak lagi menjabat
lengserkan, gulingkan, turunkan, jatuhkan, ngelengserin, nurunin
makzulkan, pemakzulan, impeachment, lengserkan
tunjuk, angkat, percayakan, nominasikan
menjabat, memegang jabatan, duduk di kursi, menduduki jabatan, ngejabat, jadi pejabat
pimpin, kepalai, komandoi, nahkodai, nakhodai, ketuai, gawangi
rombak, ubah, kocok ulang, reshuffle, ganti susunan
berubah, berganti, beralih, ganti, berubah jadi
calonkan, usung, nyalonin, jagokan, ajukan calon
mencalonkan diri, maju, nyalon, nyaleg, nyapres, ikut pilkada, ikut pemilu, maju pemilihan
coblos, memberikan suara, beri suara, pilih
kampanye, berkampanye, cari suara, cari dukungan
dukung, sokong, berpihak, support, bela
menentang, lawan, nentang, tolak
demo, unjuk rasa, turun ke jalan, demonstrasi, aksi, berdemo, aksi massa
mogok, mogok kerja, aksi mogok, berhenti kerja
boikot, tidak membeli
bubarkan, bubarin, halau
bubar, berakhir, pecah, kocar-kacir, bubaran
usir, depak, tendang, halau, singkirkan
tergusur, digusur, kegusur, kena gusur, kena penggusuran
tertibkan, nertibin, penertiban, bersihkan
larang, tidak izinkan, tidak perbolehkan, tidak bolehin, haramkan
izinkan, bolehkan, perbolehkan, ngizinin, bolehin, kasih izin, beri izin
batasi, batesin, pembatasan
wajibkan, haruskan, wajibin
wajib, harus, mesti, kudu, musti
berlaku, berlakukan, diterapkan, efektif, dijalankan, mulai berlaku
cabut izin, izin dicabut, batalkan izin, pencabutan izin
batalkan, cabut, batalin, cancel, urungkan, anulir
batal, urung, tidak jadi, gajadi, cancel
tunda, undur, pending, tangguhkan, tunda dulu
majukan, percepat, majuin
percepat, cepatkan, kebut, percepetin, akselerasi
perlambat, hambat, lambatkan, lelet-leletin
hambat, halangi, ngalangin, rintangi, ganjal, jegal
halangi, hadang, ngalangin, cegat, adang, blokir
hadang, cegat, adang, stop
blokir, tutup akses, block, ngeblok, blokade
kepung, blokade, dikelilingi
cegah, menghindari, antisipasi, tangkal
tangkal, cegah, hindari
hindari, jauhi, ngehindarin, menghindar, ngindarin, elakkan, jauhin
antisipasi, jaga-jaga, berjaga-jaga, bersiap menghadapi
lindungi, jaga, lindungin, proteksi, ayomi
amankan, jaga, kawal, amanin
kawal, jaga, dampingi
siaga, bersiaga, waspada, standby, siap siaga, berjaga
waspadai, waspada, hati-hati, berhati-hati, awas
borong, beli banyak, sapu bersih
belanja, shopping, berbelanja, ngeborong
jual, lego, pasarkan, dagangkan
jualan, berdagang, dagang, berjualan, usaha dagang, lapak
buka lapak, jualan, berjualan, berdagang
pasarkan, jual, promosikan, masarin, jajakan
promosikan, iklankan, promoin, ngiklanin, endorse
bayar, lunasi, mbayar, merogoh kocek, rogoh kocek, tebus
lunasi, bayar, lunasin, bayar lunas
rogoh kocek, keluarkan uang, keluar duit, keluarin duit, habiskan uang, merogoh kocek, bayar
menelan biaya, habiskan dana, makan biaya, telan dana, biayanya, ongkosnya, habis duit
menghabiskan, habiskan, abisin, telan, makan
memakan waktu, butuh waktu, makan waktu, perlu waktu, habiskan waktu, menyita waktu
memakan biaya, butuh biaya, makan biaya, habis biaya, telan biaya
biayai, danai, ongkosi, modali, biayain, ngongkosin, bayarin, tanggung biaya
berutang, punya utang, utang, ngebon, kasbon
pinjamkan, pinjemin, utangi, kasih pinjaman, beri pinjaman, pinjami
nabung, simpan uang, nyelengin, celengan
tabung, simpan uang, nyisihin duit
investasi, tanam modal, nanam modal, invest, berinvestasi
untung, cuan, laba, profit, raup untung, untungnya
raup, raih, kantongi, dulang
merugi, rugi, tekor, boncos, buntung, nombok, menderita kerugian
bangkrut, pailit, gulung tikar, kolaps, tutup usaha, gulung kasur
gulung tikar, tutup, bangkrut, tutup usaha, tutup permanen
naik, meningkat, melonjak, meroket, melambung, merangkak naik, nambah, naik tajam
melonjak, meroket, melejit, melambung, naik tajam, naik drastis, terbang, melesat
naikkan, tingkatkan, naikin, dongkrak, genjot, kerek
tingkatkan, genjot, naikkan, dongkrak, gencarkan, ningkatin, gedein
turun, anjlok, merosot, melorot, susut, berkurang, drop
anjlok, merosot, terjun bebas, jeblok, ambruk, longsor, turun tajam, melorot, ambles, amblas
turunkan, pangkas, kurangi, turunin, potong
kurangi, pangkas, kurangin, potong, tekan, turunkan
sunat, potong, pangkas, tilep sebagian
tambah, imbuhkan
bertambah, meningkat, nambah, naik, makin banyak
berkurang, menyusut, menipis, makin sedikit, kurang, turun
perbesar, gedein, besarkan, perluas
kecilkan, perkecil, kecilin
perluas, lebarkan, luasin, ekspansi, kembangkan
kembangkan, kembangin, develop, pengembangan
bangun, dirikan, konstruksi, pembangunan
dirikan, bangun, bentuk, ngediriin, buka, pendirian
pugar, renovasi, perbaiki, rehab, permak
benahi, perbaiki, beresin, rapikan, menata ulang, ngebenahin
bongkar, mbongkar, preteli, runtuhkan
rakit, rancang bangun
rancang, desain, bikin rancangan
terbuat dari, berbahan, dibuat dari, dibikin dari, bahannya, berbahan dasar
olah, proses, pengolahan
tanam, nanem, nandur
panen, petik hasil, panenan
petik, panen
tebar, sebar, taburkan, tabur
sembelih, potong, jagal
pancing, mancing ikan
tambang, penambangan, gali tambang
kelola, manage, pegang
sewa, rental, carter, kontrak
sewakan, nyewain, rentalin, ngontrakin
tarik, cabut, recall
luncurkan, rilis, keluarkan, ngeluarin, lempar ke pasar, launching, ngeluncurin
terbit, terbitkan, keluarkan, publikasikan
siarkan, tayangkan, nayangin, nyiarin, putar
tayang, main di bioskop, diputar, disiarkan
putar, muter, puterin
resmikan, buka, gunting pita, resmiin, launching
beroperasi, buka, operasional, berjalan
tutup, berhenti beroperasi, stop operasi, tidak beroperasi, tidak buka
mandek, terhenti, macet, mangkrak, stagnan, jalan di tempat
mangkrak, terbengkalai, tidak selesai, mandek, telantar, terlantar
mulai, awali, start, buka
mulai, kick off, start, digelar mulai, bergulir
bergulir, mulai, berjalan, digelar
berlangsung, digelar, diadakan, berjalan, diselenggarakan
gelar, adakan, selenggarakan, ngadain, helat, bikin acara
akhiri, sudahi, ngakhirin, tutup, pungkasi, udahin
berakhir, selesai, usai, kelar, rampung, bubar, tamat, udahan, tuntas
habis, ludes, tandas, abis, sold out, abis terjual
ludes, habis terjual, sold out, laris manis, ludes terjual, terjual habis
laku, laris, terjual, laku keras, banyak dibeli
lanjut, teruskan, lanjutkan, nerusin, lanjutin lagi
ulangi, ulang, balik lagi
terulang, kejadian lagi, terjadi lagi, keulang, berulang
terjadi, kejadian, menimpa, berlangsung, timbul
timbulkan, menyebabkan, akibatkan, picu, nimbulin
menyebabkan, mengakibatkan, memicu, nyebabin, jadi penyebab, gara-garanya
bermula, berawal, awal mula, awalnya, asal mula, berpangkal
berasal, asalnya, datang dari, bersumber, asli
berujung, berakhir dengan, berbuntut, berbuah, ujung-ujungnya
berdampak, pengaruhi, ngaruh, imbasnya, efeknya, punya efek
terdampak, kena dampak, kena imbas, kena efek, terimbas, terpengaruh
terpengaruh, kepengaruh, kena pengaruh
pengaruhi, berpengaruh, ngaruh
bantu, tolong, ulurkan tangan, beri bantuan, kasih bantuan
minta bantuan, minta tolong, minta pertolongan, mohon bantuan
kerja sama, berkolaborasi, kolaborasi, collab, bermitra, bekerja sama, kerja bareng, gandengan
libatkan, ikutkan, ngelibatin, ajak serta, sertakan, ikutsertakan, bawa-bawa
terlibat, ikut serta, tersangkut, terseret, keseret, ikut-ikutan, kelibat
terseret, tersangkut, terlibat, keseret, keseret kasus, tersandung
tersandung kasus, terjerat kasus, tersangkut kasus, terbelit kasus, terseret kasus, kena kasus
hubungkan, kaitkan, ngaitin, nyambungin, sambungkan, ngehubungin
pisah, berpisah, bercerai-berai, pisahan
pisahkan, pisahin, lerai
lerai, pisahkan, misahin
bergabung jadi satu, melebur, merger, bersatu, menyatu
peringati, rayakan, ngeperingatin
semangati, dukung, nyemangatin, beri semangat, kasih semangat, support
dorong, pacu, motivasi, picu
larut, berlarut-larut, berkepanjangan, tidak kunjung selesai, tidak kelar-kelar
menang, sukses mengalahkan, memetik kemenangan, raih kemenangan
kalahkan, tundukkan, taklukkan, tumbangkan, bekuk, ngalahin, libas, hajar, gilas, bungkam
kalah, keok, takluk, tumbang, tunduk, telan kekalahan
bantai, menang telak, gulung, cukur, pesta gol
imbang, seri, draw, berbagi angka, sama kuat, berbagi poin, bermain imbang
tersingkir, gugur, tereliminasi, kandas, angkat koper, gagal lolos, out, terdepak
singkirkan, depak, sisihkan, nyingkirin, eliminasi, tendang
gagal lolos, tersingkir, tidak lolos, gugur, kandas
lolos, melaju, melenggang, tembus, maju, melangkah, lolos ke
degradasi, turun kasta, terdegradasi, turun liga
promosi, naik kasta, naik liga
juara, kampiun, jawara, juarai, angkat piala, angkat trofi, rengkuh gelar
raih gelar, jadi juara, rebut gelar, rengkuh gelar, juara
raih medali, dapat medali, sabet medali, rebut medali, gondol medali, bawa pulang medali
raih emas, dapat emas, sabet emas, rebut medali emas, raih medali emas
pertahankan gelar, juara lagi, back to back
cetak gol, bobol gawang, golin, jebol gawang, cetak angka, ngegol, lesakkan gol
kebobolan, kemasukan, gawangnya jebol, gawang bobol, kemasukan gol, kejebolan
samakan kedudukan, samakan skor, menyamakan kedudukan, nyamain skor, bikin imbang
menghadapi, lawan, jumpa, ketemu, bertemu, jajal
tandang, laga tandang, away, main di kandang lawan
menjamu, jamu, main di kandang, home
latih, nahkodai, tukangi, arsiteki, besut, besutan
berlatih, latihan, ngelatih diri, gladi, training
memperkuat, bermain untuk, main di, bela, berseragam, berkostum
rekrut, gaet, datangkan, boyong, gaet pemain
datangkan, boyong, gaet, datengin
kontrak, ikat kontrak, teken kontrak, diikat kontrak
perpanjang kontrak, teken kontrak baru, tanda tangan kontrak baru, perpanjangin kontrak
pensiun, gantung sepatu, gantung raket, purnatugas, gantung sarung tinju, berhenti main
pecahkan rekor, cetak rekor, mecahin rekor, ukir rekor, toreh rekor, cetak sejarah
ukir sejarah, cetak sejarah, bikin sejarah, toreh sejarah, torehkan sejarah
salip, susul, lampaui, balap, kalahkan, ngelewatin
lampaui, lewati, tembus, ngelebihin, melebihi, lebih dari, ngelewatin
tembus, capai, menyentuh, sampai
capai, raih, nyampe, gapai, sentuh, tembus
ungguli, kalahkan, lebih unggul, ngalahin
tertinggal, ketinggalan, kalah, ketinggal, di belakang
tertinggal, ketinggalan, ketinggal, ditinggal
pimpin klasemen, puncaki klasemen, peringkat satu, di puncak klasemen, nomor satu klasemen
puncaki, pimpin, peringkat pertama, teratas, nomor satu
dapat penalti, dihadiahi penalti, diberi penalti, dapat hadiah penalti
gagal, tidak berhasil, kandas, tidak sukses, pupus, gatot, gagal total
gagalkan, patahkan, mentahkan, gagalin, bikin gagal
berhasil, sukses, mampu, sanggup
sukses, berhasil, laris, ngehits
mampu, sanggup, kuat
tidak bisa, tidak mampu, tidak dapat, tidak sanggup
kuasai, pegang, duduki, kendalikan, ngusain, nguasain
duduki, kuasai, rebut, ngedudukin, caplok, okupasi
bentrok, tawuran, baku hantam, cekcok fisik, bentrokan
berkelahi, adu jotos, baku hantam, berantem, duel, gelut, baku pukul, tonjok-tonjokan
rusuh, ricuh, chaos, kerusuhan, kericuhan, anarkis
kerahkan, terjunkan, turunkan, ngerahin, nurunin, terjunin, kirim
terjun, nyemplung, menceburkan diri, nyebur
turun tangan, intervensi, campur tangan, ikut campur, ikut menangani
ikut campur, campur tangan, intervensi, cawe-cawe, nyampurin, ngerecokin
ganggu, usik, rusuhin, recoki
terganggu, keganggu, terusik, terhambat
menyerah, angkat tangan, nyerah, kibarkan bendera putih, lempar handuk, pasrah
menyerahkan diri, nyerahin diri, serahkan diri
mundur, angkat kaki, tarik diri, balik kanan
gencatan senjata, hentikan tembak-menembak, setop perang, berhenti perang, berhenti tembak-menembak
rudal, tembakkan rudal, luncurkan rudal, serang dengan rudal
tembak jatuh, ditembak jatuh, rontokkan, jatuhkan
bom, bombardir, hujani bom, jatuhi bom
terbang, lepas landas, take off, ngudara
lepas landas, take off, terbang, tinggal landas
mendarat, landing, tiba, turun, touchdown, pendaratan
berlayar, melaut, layar, ngarungi laut
melaut, pergi ke laut, cari ikan, miyang
mengabdi, berbakti, pengabdian, bakti
mengajar, ngajar, didik, jadi guru
pelajari, belajar, dalami, kulik
kuliah, belajar di kampus, studi, ngampus
lulus, tamat, wisuda, kelulusan, lulusan
bimbing, bina, arahkan, tuntun
bina, gembleng, didik
arahkan, arahin, pandu, tuntun
pandu, tuntun, guide
adaptasi, menyesuaikan diri, beradaptasi, penyesuaian
sesuaikan, sesuain
aktifkan, hidupkan, nyalain, aktivasi, ngaktifin, ngidupin
alihkan, pindahkan, geser, alihin
alokasikan, sisihkan, anggarkan, jatahin
anut, peluk agama, memeluk
apungkan, ngapung, terapung, ngambang
artikan, tafsirkan, ngartiin, maknai
balas, bales, balasan, pembalasan
balas dendam, dendam, membalas dendam, bales dendam, revenge
bandingkan, bandingin, sandingkan, komparasi
bangkit, bangun lagi, comeback, pulih, kebangkitan
basmi, berantas, musnahkan, tumpas
berantas, perangi, basmi, pemberantasan, tumpas
tumpas, basmi, habisi
perangi, lawan, berantas
bayangkan, bayangin
bedakan, bedain
banting setir, ganti haluan, putar haluan, beralih profesi
putar balik, berputar arah, muter balik, puter balik, balik arah
bentur, kejedot, terbentur, kebentur, jedotin
terbentur, kebentur, kejedot, terantuk, kepentok
biarkan, biarin, diamkan, diemin
biasakan, biasain
terbiasa, kebiasa, sudah biasa, biasa
berbunyi, bunyi, isinya, bunyinya, tertulis
cantumkan, tulis, muat, cantumin
catat, tulis, catet, bukukan
tercatat, terdaftar, kecatat, terdata
catatkan, torehkan, bukukan, ukir, raih
cemari, kotori, nyemarin, polusi, pencemaran
tercemar, kecemar, kena polusi, terkontaminasi, kotor
cicil, kredit, angsur, cicilan
coret, hapus, keluarkan dari daftar
coret-coret, corat-coret, vandalisme
diam, bungkam, diem, membisu, tutup mulut, bergeming, tidak berkomentar
bungkam, enggan berkomentar, tutup mulut, tidak mau bicara, no comment, bergeming
diamkan, biarkan, ngediemin, cuekin
daftar, registrasi
dominasi, kuasai, rajai
duduk, menduduki kursi, nongkrong, duduk-duduk
berdiri, tegak, bediri, berdiri tegak
membungkuk, nunduk, merunduk
tunduk, patuh, nurut, takluk
gadaikan, gadein, sekolahin
gandakan, lipatgandakan, duplikasi, copy, perbanyak
gerak, bergerak, gerakkan
gencarkan, galakkan, intensifkan, gencarin, gencar lakukan
giatkan, galakkan, gencarkan, giat
goyahkan, guncang, goyang
gundul, plontos, botak, gunduli
halau, usir, bubarkan
hampir, nyaris, ampir, hampir saja, nyaris saja
hias, percantik, dekor, dekorasi
hidangkan, sajikan, suguhkan, nyajiin, nyuguhin
sajikan, suguhkan, hidangkan, nyajiin, tampilkan
hidupkan, nyalain, menyalakan, hidupin, ngidupin
hidup, masih hidup, bernyawa, idup
hijaukan, tanami pohon, reboisasi, penghijauan, penanaman pohon
hirup, ngirup, terhirup, kehirup
tempati, huni, tinggali, nempatin
injak, injek, pijak, keinjek
ingin, pengin, kepengin, hendak, kepingin
ingkari, khianati, langgar janji, ngingkarin, tidak tepati janji
khianati, berkhianat, khianat, tusuk dari belakang
tepati janji, penuhi janji, menepati janji, nepatin janji
kabulkan, penuhi, luluskan, kabulin, terima
kaji, telaah, teliti, analisis, kajian
kempis, kempes, gembos
kendalikan, kontrol, ngendaliin, pegang kendali
kemudikan, setir, mengemudi, bawa mobil, nyopir
mengemudi, nyetir, bawa mobil, mengendarai, nyupir
kendarai, naik, bawa, ngendarain, tunggangi
ngebut, melaju kencang, kebut-kebutan, tancap gas, ngegas
tancap gas, ngegas, gaspol, ngebut, tancap
mengerem, injak rem, rem
mogok, mati mesin, macet mesin, rusak di jalan
macet, kemacetan, padat merayap, tersendat, stuck, antre panjang
tersendat, terhambat, macet, seret
kibarkan, ngibarin, pasang bendera, naikkan bendera
kosongkan, kosongin
kucilkan, asingkan, jauhi, dikucilin, ngucilin
kurang, kekurangan, minus, tekor
kekurangan, kurang, minim, defisit, langka
langka, jarang, susah dicari, sulit didapat, kelangkaan, sulit ditemukan, susah didapat
kutip, cuplik, nyomot
lalai, teledor, abai, lengah, ceroboh, kelalaian
layani, ngelayanin, servis, ladenin
layangkan, kirim, lempar, sampaikan
legalkan, sahkan, ngelegalin
lengkapi, komplitin, lengkapin
lepaskan, ngelepas, lepasin, bebaskan, melepas
lestarikan, jaga, rawat, pelihara, ngejaga kelestarian
loncat, terjun, lompat
luruskan, klarifikasi, ngelurusin, jernihkan
klarifikasi, luruskan, beri penjelasan, kasih penjelasan, jelasin duduk perkara
makmur, sejahtera, kaya, kemakmuran
meleset, tidak tepat, melenceng, tidak kena
mekar, berkembang, kembang, bermekaran
merdeka, lepas dari penjajahan, kemerdekaan, bebas dari penjajah
merembet, menjalar, merambat, meluas, nyebar
mereda, reda, surut, redam, mulai tenang
redam, tenangkan, meredakan, dinginkan
tenangkan, redam, tenangin
mengalir, ngalir, kucur
menguap, nguap, jadi uap
mendidih, mateng, menggelegak
membeku, beku, jadi es
mencair, leleh, lumer, cair
terbentuk, kebentuk, tersusun
obral, diskon, cuci gudang, banting harga
operasikan, jalankan, ngoperasiin
paksa, ngemaksa
terpaksa, kepaksa, mau tidak mau, terpaksa harus
pamit, berpamitan, mohon diri, pamitan, say goodbye
panaskan, manasin, ngangetin, menghangatkan
pancarkan, keluarkan, mancarin
panjat, naik
daki, naik gunung, muncak, ndaki, hiking
pasok, suplai, supply
pastikan, yakinkan, mastiin, jamin
jamin, garansi, pastikan
pelesetkan, plesetan, pelesetin
pengaruhi, ngaruhin
percantik, perindah, hias, permak
perlihatkan, nunjukin, tampilkan, liatin
permudah, gampangin, mudahkan, mudahin
persulit, menyulitkan, nyusahin, bikin susah, ngeribetin
menyulitkan, merepotkan, nyusahin, ngerepotin, bikin repot, bikin susah
pertahankan, jaga, tetap pegang
bertahan, tahan, survive, kuat
bendung, tahan, cegah
pesan tempat, booking, reservasi
pijat, urut, pijit
poles, percantik
puasa, berpuasa, shaum, saum
berbuka, buka puasa, bukber, buka bersama
sahur, makan sahur, saur
berhaji, naik haji, ibadah haji, menunaikan haji, pergi haji
ziarah, ziarahi, berziarah, sekar
pulihkan, kembalikan, pulihin
punah, musnah, hilang, habis
pungut, tarik
putar otak, berpikir keras, mikir keras
rambah, masuki, jelajahi
jelajahi, ngejelajah, telusuri, keliling, eksplor
keliling, muter-muter, berkeliling
rangkum, ringkas, ikhtisarkan, resume
rebus, godok
godok, rancang, susun, bahas
susun, rancang, godok, rumuskan
rumuskan, susun, ngerumusin, formulasikan
rela, ikhlas, ridho, legowo, rida
relakan, ikhlaskan, ngerelain, ngikhlasin
renang, berenang, ngelangi, nyemplung
selam, nyelem, diving
rintis, memulai, mengawali, buka jalan
rugikan, ngerugiin, bikin rugi
menguntungkan, untung, bikin untung
sabotase, rusak dengan sengaja
sampai, tiba, nyampe, mencapai
sandang, pegang, bergelar
sangsikan, ragukan, nyangsiin
saring, filter, seleksi
segel, tutup, gembok
selewengkan, salahgunakan, nyelewengin, penyelewengan, penyalahgunaan
salahgunakan, nyalahgunain, penyalahgunaan, selewengkan
seimbangkan, nyeimbangin, imbangi
imbangi, ngimbangin, tahan imbang, menyamai
tahan imbang, imbangi, ditahan imbang, main seri
serap, resap
setop, berhenti, stop, brenti
setor, bayarkan, serahkan
sinari, nyinarin, terangi
singkat, ringkas, mempersingkat, pendekkan
sisihkan, nyisihin, sisain, pisahkan
sisakan, sisain
tersisa, sisa, sisanya, kesisa, masih ada
sukai, gemari, nyukain
tabuh, pukul
tadah, tampung
tampung, muat
tambal, tutup lubang
tampak, kelihatan, keliatan, terlihat, tampaknya
kedengaran, terdengar, kedengeran
tancapkan, tanam, tancepin
tawarkan, sodorkan, nawarin, sediakan
tebus, bayar tebusan
telan, makan, telen
tertelan, ketelan, ketelen, kemakan
telantarkan, nelantarin, abaikan
terapkan, jalankan, nerapin, berlakukan, pakai, implementasi
terima kasih, makasih, berterima kasih, thank you, nuhun
tinjau, lihat langsung, cek lokasi, kunjungi, blusukan
blusukan, turun ke lapangan, meninjau langsung, terjun langsung, turun langsung
todong, acungkan, todongkan
topang, sangga, sokong
transfer, kirim uang, tf, nransfer
tugaskan, nugasin, utus, kirim, beri tugas, kasih tugas
utus, kirim, delegasikan, tugaskan
bertugas, berdinas, tugas, dinas, on duty
tumbuh, berkembang, bertumbuh, naik
tunggak, belum bayar
ulas, bahas, kupas, review
undi, drawing, undian
undang, ajak, invite
wakili, ngewakilin, atas nama, jadi wakil
terwujud, kesampaian, tercapai, jadi kenyataan, kewujud, terealisasi
tercapai, kesampaian, terwujud, terpenuhi
kesampaian, terkabul, terwujud, kewujud
yakinkan, ngeyakinin, bikin percaya
akses, buka, masuk ke
login, masuk, log in, sign in
hemat, irit, berhemat, penghematan
boros, hamburkan, buang-buang uang, foya-foya, ngabisin duit
foya-foya, hura-hura, hamburkan uang, berfoya-foya
judi, berjudi, main judi, judol, slot
taruhan, bertaruh, taruhin, bet
menipu, penipuan, scam, tipu-tipu
bertindak, beraksi, ambil tindakan, action, ambil langkah
beraksi, bertindak, ngelakuin aksi, action
ambil langkah, bertindak, tempuh langkah, melangkah
berjuang, perjuangkan, usaha keras, fight, merjuangin
bersaing, berebut, berlomba, kompetisi, saingan, adu
berebut, rebutan, saling rebut, memperebutkan
ikut lomba, berkompetisi, ikut kompetisi, berlomba
berhak, punya hak, layak, memiliki hak
bersekongkol, kongkalikong, sekongkol, persekongkolan, main mata
bertanggung jawab, tanggung jawab, jadi penanggung jawab
dalangi, otaki, jadi dalang, jadi otak
dalang, otak, aktor intelektual, biang kerok, mastermind
biang kerok, penyebab, biang keladi, penyulut, gara-gara
bergantung, tergantung, mengandalkan, ngandelin
bernilai, nilainya, seharga, senilai
berbahaya, membahayakan, ngebahayain, bikin bahaya
membahayakan, mengancam, ngebahayain
berisi, isinya, memuat, isi
memuat, berisi, mencantumkan, terdapat
menampung, muat, berkapasitas, kapasitasnya, bisa diisi
terdiri, tersusun, terbagi, isinya, komposisinya
terletak, berada, lokasinya, letaknya, ada di, posisinya
berada, ada di, posisinya, lagi di
bernama, namanya, dinamai, dikasih nama, diberi nama
bermasalah, ada masalah, trouble, error, kena masalah
berkibar, kibar
berwarna, warnanya, bercorak
bercampur, campur, campuran
berlimpah, melimpah, banyak, berlimpah ruah
mubazir, sia-sia, percuma, terbuang
tolak bala, buang sial, ruwatan
naik daun, populer, terkenal, viral, ngetren, lagi hits
gigit jari, kecewa, pulang dengan tangan hampa
pulang dengan tangan hampa, tidak dapat apa-apa, tangan kosong
unjuk gigi, tunjukkan kemampuan, pamer kemampuan, beraksi
buka puasa gelar, akhiri paceklik gelar, juara lagi setelah lama
banting tulang, kerja keras, bekerja keras
putar otak, mikir keras, cari akal
adu nasib, merantau, mengadu nasib
merantau, rantau, mengadu nasib, perantauan
angkat senjata, berperang, melawan dengan senjata
angkat topi, salut, kagum, hormat
jadi bulan-bulanan, diolok-olok, dijadikan bahan ejekan
lepas tangan, tidak bertanggung jawab, cuci tangan, lempar tanggung jawab
main hakim sendiri, hakimi sendiri, keroyok
tutup mata, abaikan, pura-pura tidak tahu
pasang badan, bela, lindungi
turun gunung, kembali beraksi, turun tangan lagi, comeback
gerak cepat, gercep, sat set, bergerak cepat, satset
pecah telur, menang pertama kali, raih kemenangan pertama
kejar tayang, dikebut, buru-buru
jemput bola, proaktif, mendatangi langsung
gelap mata, kalap, kehilangan akal
kalap, gelap mata, ngamuk
kambing hitam, tumbal, yang disalahkan
bertekuk lutut, kalah, takluk, menyerah
hangus, gosong, terbakar habis, hangus terbakar
hangus, tidak berlaku, kedaluwarsa, expired
kedaluwarsa, kadaluarsa, expired, lewat tanggal, basi
kocar-kacir, lari tunggang langgang, bubar berhamburan, lari berhamburan
berhamburan, lari keluar, lari panik, berlarian
berlarian, lari-larian, berhamburan
berdesakan, desak-desakan, berjubel, dempet-dempetan, sesak-sesakan
merangsek, mendesak maju, terobos
bersitegang, berdebat panas, tegang, adu urat
santer, ramai dikabarkan, ramai dibicarakan, kabarnya kencang
mencuat, muncul, terungkap, jadi ramai
menyeruak, muncul, mencuat
bergejolak, panas, rusuh
memanas, bergejolak, makin panas, tegang, meruncing
mendingin, mereda, adem, tenang lagi
melandai, turun, mereda
melambat, lambat, melempem, menurun
membaik, pulih, baikan, lebih baik, makin bagus
memburuk, makin parah, makin buruk, tambah parah, merosot
mengkhawatirkan, bikin khawatir, bikin cemas, mencemaskan
menyenangkan, asyik, seru, bikin senang
menakutkan, seram, bikin takut, serem, ngeri, horor
mengejutkan, bikin kaget, ngagetin, mencengangkan, di luar dugaan
menyedihkan, bikin sedih, memilukan, tragis, mengharukan
memalukan, bikin malu, malu-maluin
membingungkan, bikin bingung, ngebingungin
memuaskan, bikin puas, muasin
menyesatkan, nyesatin, salah info
menyita perhatian, menarik perhatian, bikin orang nengok, curi perhatian
curi perhatian, menarik perhatian, sita perhatian, jadi sorotan
tarik perhatian, menyedot perhatian, curi perhatian
menyedot, sedot, narik, mengisap
isap, hisap, sedot, ngisep
merokok, ngerokok, ngudud, sebat, isap rokok
nyabu, pakai sabu, konsumsi narkoba, nyimeng, pakai narkoba
pakai narkoba, konsumsi narkoba, nyabu, gunakan narkotika, make
terpengaruh alkohol, mabuk, teler, mabok
rundung, bully, perundungan, bullying
mutasi, pindah tugas, dipindahtugaskan, rotasi
naik pangkat, dapat promosi, dipromosikan, kenaikan pangkat, naik jabatan
turun pangkat, didemosi, penurunan pangkat, diturunkan pangkatnya
pajang, pamerkan, tampilkan
tempatkan, posisikan, taruh, nempatin
perankan, memainkan peran, meranin, berperan sebagai, jadi tokoh
bintangi, main di, ngebintangin
sutradarai, sutradaranya, mengarahkan film, direct
syuting, shooting, pengambilan gambar, suting
konser, manggung, tampil, pentas
pentas, tampil, manggung, pertunjukan, show
tur, keliling, tour, rangkaian konser
kolaborasi, collab, duet, kerja bareng, featuring
debut, tampil perdana, penampilan perdana, main pertama kali
nominasikan, calonkan, masuk nominasi
masuk nominasi, dinominasikan, jadi nominasi, nominator
beri penghargaan, anugerahkan, kasih penghargaan, ngasih award
melayat, takziah, nyelawat, layat
autopsi, otopsi, bedah mayat
kremasi, diperabukan
deteksi, terdeteksi, ketauan, kedeteksi
diagnosis, divonis sakit, diagnosa
pantang, larangan, tidak boleh
karantina, isolasi, isoman, isolasi mandiri
bertelur, ngendog, nelor, menetaskan
menetas, netas, pecah telur
beranak, melahirkan, berkembang biak, nganak
berkembang biak, beranak pinak, bereproduksi, beranak
jinakkan, jinakin
lepasliarkan, dilepas ke alam, pelepasliaran, dilepas ke habitat
berburu, buru, hunting
berkemah, kemah, camping, kemping
bersepeda, gowes, sepedaan
berjemur, jemuran, panas-panasan
jemur, keringkan
menyebut, sebut, bilang, katakan
mengatakan, bilang, ngomong, ucap, ujar, sebut, kata
menyatakan, bilang, sebut, ngomong, tegaskan
menilai, anggap, berpendapat, menurutnya, nilai
berpesan, pesannya, titip pesan, mesen
bersumpah, sumpah, angkat sumpah
bertaruh nyawa, mempertaruhkan nyawa, taruhan nyawa
gabung koalisi, berkoalisi, merapat, masuk koalisi
bersebrangan, berseberangan, berlawanan, tidak sejalan, beda pendapat
sejalan, selaras, seiring, searah, klop
cocok, pas, klop, sesuai, nyambung
menyentuh, sampai, tembus, mencapai
menyasar, sasar, target, ditujukan
menyisir, sisir, cari-cari, telusuri
menyeberang, nyebrang, melintas, nyeberangi
melintasi, lewati, lalui, ngelintas
terpental, mental, kepental, terlempar, terlontar
terlempar, terpental, kelempar, terlontar
terseret, keseret, diseret, terbawa
terpapar, kena paparan, tertular, kepapar
terkepung, dikepung, kekepung
terpecah, pecah, terbelah, kebelah
terputus, putus, keputus, terisolasi
terisolasi, terputus aksesnya, terkucil, terisolir, tidak bisa diakses
terlewat, kelewatan, kelewat, terlampaui
tertunda, ketunda, molor, terhambat
tertolong, ketolong, selamat, terselamatkan
tidak tertolong, meninggal, tidak terselamatkan, tidak bisa diselamatkan
terjangkau, kejangkau, ekonomis, ramah di kantong, tidak mahal
terbelit, terjerat, kejerat, kelilit
terlilit utang, terjerat utang, kelilit utang, dililit utang, banyak utang
menunggak, nunggak, belum bayar, telat bayar
terpilih, dipilih, kepilih, menang pemilihan, menang pemilu
terancam, di ujung tanduk, terancem
di ujung tanduk, terancam, dalam bahaya, kritis
kritis, sekarat, gawat, kondisi parah
buron, dicari polisi, dpo, masuk dpo, masih dicari, diburu
kaitkan, hubungkan, sangkutkan, ngaitin, kait-kaitkan
picu, sulut, pantik, pancing
pancing, picu, undang
banjir, kebanjiran, penuh dengan
kunjungi situs, buka situs, akses situs, buka web
viralkan, sebarkan, bikin viral, ngeviralin
cuit, cuitkan, tweet, ngetwit, berkicau
cuitan, tweet, twit, kicauan, unggahan
langganan, berlangganan, subscribe, subrek
ikuti akun, follow
blokir akun, suspend, ban, banned, diblokir, kena ban
kunci akun, suspend akun, bekukan akun
bekukan, suspend, ngebekuin, blokir sementara, stop sementara
restrukturisasi, tata ulang, penataan ulang
evaluasi, tinjau ulang, kaji ulang, menilai kembali
tinjau ulang, kaji ulang, pikirkan lagi, review ulang
revisi, ubah, perbaiki, perbarui
perbarui, update, mutakhirkan
tambah masa jabatan, perpanjang masa jabatan, perpanjangan jabatan
tandingi, saingi, nandingin, nyaingin, imbangi
warnai, terjadi di tengah
dukung penuh, dukung seratus persen, sokong penuh, dukung total
menuai, panen, menerima, mendapat
menelan, makan, habiskan, nelen
menelan korban, makan korban, memakan korban, ada korban
mencatat, catat, membukukan
membukukan, catatkan, mencatat, raih, peroleh
memboyong, boyong, bawa pulang, gondol
mengantongi, kantongi, pegang
menggelar, gelar, adakan, ngadain
menyeret, seret, libatkan, bawa-bawa
menjerat, jerat, jebak, menyeret
mengguyur, guyur, turun hujan, hujan
hujan deras, hujan lebat, ujan gede, hujan besar, guyuran hujan
`;
