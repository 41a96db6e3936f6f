-- A workspace as the program with schema 50 wrote it: every row but the search index, which the test leaves empty.
BEGIN;
DELETE FROM workspace;
INSERT INTO workspace VALUES
  (1, '19008537-668e-45d1-97cc-678d5ba7f81e', 1795329831098, 0);
DELETE FROM originals;
INSERT INTO originals VALUES
  (1, 'da246c7138e0fdc0781ae18dc1b17e6b028d35e7f100d2da009470f072d37b89', 'Pegel.txt', 68, 'text', 'utf-8', '[]', 1795329831658, x'44657220506567656c207374656967742073656974204d6f6e7461672e20557465204272616e6474206e616e6e74652064726569204d696c6c696f6e656e204575726f2e'),
  (2, '3de1775f325effcc3dd62c5a21f2d09ec79174d8be8fea4fd77088bb94f23045', 'Voss.txt', 36, 'text', 'utf-8', '[]', 1795329832076, x'44657220506567656c2066c3a46c6c742e204a616e20566f73732073636877656967742e');
DELETE FROM texts;
INSERT INTO texts VALUES
  (1, 'da246c7138e0fdc0781ae18dc1b17e6b028d35e7f100d2da009470f072d37b89', 68, 'Der Pegel steigt seit Montag. Ute Brandt nannte drei Millionen Euro.'),
  (2, '3de1775f325effcc3dd62c5a21f2d09ec79174d8be8fea4fd77088bb94f23045', 35, 'Der Pegel fällt. Jan Voss schweigt.'),
  (3, '499770f39e08e4dfd979b02972d8fa1902e37d53051596160d059a4de6f9775e', 68, 'Der Pegel steigt seit Montag. Ute Brandt nannte vier Millionen Euro.');
DELETE FROM sources;
INSERT INTO sources VALUES
  (1, 'Lahnblick', NULL, 'site', '', '');
DELETE FROM documents;
INSERT INTO documents VALUES
  (1, 1, NULL, 'Pegel', NULL, 1, 'de', NULL, NULL, NULL, NULL, 'open', 3, '{"title":"file-name","language":"detected"}', NULL, 0, 1795329831659),
  (2, 2, NULL, 'Voss', NULL, NULL, 'und', NULL, NULL, NULL, NULL, 'open', 2, '{"title":"file-name"}', NULL, 0, 1795329832077);
DELETE FROM versions;
INSERT INTO versions VALUES
  (1, 1, 1, 1, NULL, 'import', 1, 'ute', 1795329831660),
  (2, 2, 1, 2, NULL, 'import', 2, 'ute', 1795329832077),
  (3, 1, 2, 3, 1, 'edit', NULL, 'ute', 1795329833994);
DELETE FROM ledger_entries;
INSERT INTO ledger_entries VALUES
  (1, 3, 48, 52, 'vier', '{"kind":"edit"}');
DELETE FROM labels;
INSERT INTO labels VALUES
  (1, 'unsupported-claim', 'Unbelegte Behauptung', 'Unsupported claim', '1', 'U', 25, '', 0),
  (2, 'misquote', 'Falsches Zitat', 'Misquote', '2', 'Z', 300, '', 0),
  (3, 'wrong-name', 'Falscher Name', 'Wrong name', '3', 'N', 330, '', 0),
  (4, 'wrong-date', 'Falsches Datum', 'Wrong date', '4', 'D', 250, '', 0),
  (5, 'wrong-number', 'Falsche Zahl', 'Wrong number', '5', '#', 70, '', 0),
  (6, 'boilerplate', 'Beiwerk', 'Boilerplate', '6', 'B', 100, '', 0),
  (7, 'needs-source', 'Quelle fehlt', 'Needs source', '7', 'Q', 200, '', 0),
  (8, 'style', 'Stil', 'Style', 's', 'S', 11, 'neu', 0),
  (10, 'own', 'Eigen', 'Own', 'e', 'E', 7, 'Meins', 1);
DELETE FROM annotations;
INSERT INTO annotations VALUES
  (1, 1, 1, 0, 9, 'Der Pegel', '', ' steigt seit Montag. Ute Brandt nannte drei Millionen Euro.', 'own', 'medium', 'steht das fest?', NULL, 'resolved', 'human', 'ute', 1795329833178, 1795329833396);
DELETE FROM evidence;
INSERT INTO evidence VALUES
  (1, 1, 2, 2, 0, 16, 'Der Pegel fällt.', 'contradicts', '');
DELETE FROM history_entries;
INSERT INTO history_entries VALUES
  (1, NULL, 1, 1, 0, 1),
  (2, 1, 1, 1, 0, 2),
  (3, 2, 1, 1, 0, 3),
  (4, 3, 1, 1, 0, 4),
  (5, 4, 1, 1, 0, 5),
  (6, 5, 1, 1, 0, 6),
  (7, 6, 1, 1, 0, 7),
  (8, 7, 1, 1, 0, 8),
  (9, 8, 1, 1, 0, 9),
  (10, 9, 1, 1, 0, 10),
  (11, 10, 1, 1, 0, 11),
  (12, 11, 1, 1, 0, 12),
  (13, 12, 0, 1, 0, 13),
  (14, 13, 0, 1, 0, 14),
  (15, 13, 0, 15, 0, 16);
DELETE FROM history_head;
INSERT INTO history_head VALUES
  (1, 12, 18, '2b53c7d84ab38c0b1b4148c6fe48ca062083afd4ee3fca0636ff291e6d286394');
DELETE FROM history_steps;
INSERT INTO history_steps VALUES
  (1, 1, 'do', 'ute', 1795329831657, 'documents.paste', 'fed1901fcf7873002d75b5f8e0e75e08cf3a41980f17f990fa671defd5dea580', '', '6b39f4e05fe4218b01dd6e72d14d313af52883f0275d56f505e79318a757e0a8'),
  (2, 2, 'do', 'ute', 1795329832075, 'documents.paste', 'dbf8f7a07bfcb002a0b6c35d4833304af184fe51aae1fa7f0497720200b16a02', '6b39f4e05fe4218b01dd6e72d14d313af52883f0275d56f505e79318a757e0a8', '26660793b78e7fed5440f4cec356a4779efabf42b9cfb2b9513aa751371db237'),
  (3, 3, 'do', 'ute', 1795329832301, 'sources.save', '9267bf791351a895ba16444c081fd4c1fd9c84b8c0563e46192c51a84bb284de', '26660793b78e7fed5440f4cec356a4779efabf42b9cfb2b9513aa751371db237', '8d7d368171cec37a65bc8133b848f06a5cc413087b85678f656d0fb76063a866'),
  (4, 4, 'do', 'ute', 1795329832517, 'documents.update', '495072685c548a3b8aef1592e0b8de0e417144bb3c304afd86c21a361f6ff36b', '8d7d368171cec37a65bc8133b848f06a5cc413087b85678f656d0fb76063a866', '6eba8f111d16c91a1ca6cb595d914288b3a2e060e945656bcc29ee9602cc8991'),
  (5, 5, 'do', 'ute', 1795329832729, 'labels.save', '2c1d4ce3fb03bd7f5c075b077e59fe6d00c6b5b2152d525e41aec59f79cf438d', '6eba8f111d16c91a1ca6cb595d914288b3a2e060e945656bcc29ee9602cc8991', 'de5c50107ce09cff23e2b560502da0eef16f1d732e1a0c0917a33a746aa4de80'),
  (6, 6, 'do', 'ute', 1795329832954, 'labels.save', 'e41e07b8c7fb178e217e54e7f30e06c4a1b78cf21b3c1d3b98f95a77a7c5ed38', 'de5c50107ce09cff23e2b560502da0eef16f1d732e1a0c0917a33a746aa4de80', '9e734c0d57eae9f131a15a47cf4955e126569a5d42e15869071f0662d689ec65'),
  (7, 7, 'do', 'ute', 1795329833178, 'annotations.add', 'ad44d43f6bc20adde49ca89413e8dc6135dbceb25b3aca15c0bebd8970693154', '9e734c0d57eae9f131a15a47cf4955e126569a5d42e15869071f0662d689ec65', '4df1a356d9bb6e80de36e51d420c22bfbefb5633a666e2b2e059ba86191f064f'),
  (8, 8, 'do', 'ute', 1795329833396, 'annotations.update', '40ac80f35815b9b408205529b493cf5f9fc6c2d441338e862183c174808ab586', '4df1a356d9bb6e80de36e51d420c22bfbefb5633a666e2b2e059ba86191f064f', 'f176ef149454ad3c030c39917c51f8933fd54a6dd99f78ab2670008488370ea4'),
  (9, 9, 'do', 'ute', 1795329833612, 'annotations.add-evidence', 'ec0238a7a15ced7be900b0f70b8d2d88bf8e1e3450dbba3a1196039c11765a40', 'f176ef149454ad3c030c39917c51f8933fd54a6dd99f78ab2670008488370ea4', '793e70b661e5b3418f83b630f817e3541ea268b55cd5f0360b867e6498f8497c'),
  (10, 10, 'do', 'ute', 1795329833993, 'documents.edit', 'b7967e9cfb3df126a88310b8ff5d1c1f692dcf1b833de433da5c15a02339d9cb', '793e70b661e5b3418f83b630f817e3541ea268b55cd5f0360b867e6498f8497c', '007d93a109a3961474278d4e060092663ca6384cfe665f3078a74e140f5c887d'),
  (11, 11, 'do', 'ute', 1795329834212, 'claims.add', 'a7f9d601861c46f2313c696ff16529f7fbb116630743cbf26dd035761b95976d', '007d93a109a3961474278d4e060092663ca6384cfe665f3078a74e140f5c887d', '1fb0fc5841eb468c3bb2290af4f3a65580aad2b4c9fa03db2bbb8f72b29ca1f9'),
  (12, 12, 'do', 'ute', 1795329834441, 'claims.add-evidence', 'a8b8bb273104ae671a61a1d551497dfade0640aed61044273eb3489d4d855d1b', '1fb0fc5841eb468c3bb2290af4f3a65580aad2b4c9fa03db2bbb8f72b29ca1f9', '9914782df69fd6e0b542dbeb68063902771755aceb99aa35e5559c2f7b155d0b'),
  (13, 13, 'do', 'ute', 1795329834654, 'annotations.remove', 'e18baf136cca2a2602fb75ae83cf2df6512ed3e198d73c9f97923835b9d2f5b2', '9914782df69fd6e0b542dbeb68063902771755aceb99aa35e5559c2f7b155d0b', '6b9aa3c8c2cf549c20ece9e1c05e1abed8ed3e38dbf249bee4ba566e29ecfdfe'),
  (14, 14, 'do', 'ute', 1795329834861, 'labels.remove', '2e895873e31c9ef99133d7374f12dddd6ca29519b233c857e601ccbfc6e5a1c9', '6b9aa3c8c2cf549c20ece9e1c05e1abed8ed3e38dbf249bee4ba566e29ecfdfe', '39131ed6e674dc670e3913690499b06c87ff7fe853d5b0e7f4c54add8a797612'),
  (15, 14, 'undo', 'ute', 1795329835249, 'history.undo', 'cd1a55b54f3387c3853ca474dfb710311283215124478975b0fc544046dbea7b', '39131ed6e674dc670e3913690499b06c87ff7fe853d5b0e7f4c54add8a797612', '41a00507293fc44f3427e14e03376e4fe9eae318f58647f9586cbcafa9e46fc4'),
  (16, 15, 'do', 'ute', 1795329835456, 'documents.remove', '90fe32eaa7342134f51db427643383350b18dc71fb1b183df41020ee7586a63a', '41a00507293fc44f3427e14e03376e4fe9eae318f58647f9586cbcafa9e46fc4', 'c490abe1587668ab1ae8832b30bb6d111e04f082ab5711e4ab07bfc9d3411722'),
  (17, 15, 'undo', 'ute', 1795329835669, 'history.undo', '51f5e1ed333a6af0d1375f88fdb8a005c5c53bbbed66ea990a1c9fa41e775d02', 'c490abe1587668ab1ae8832b30bb6d111e04f082ab5711e4ab07bfc9d3411722', '0500fffec531fbef405382d4038407244c6c47412ebf3e7edfe1a83fc036f808'),
  (18, 13, 'undo', 'root', 1795329903373, 'history.undo', 'f774017f1cf3d210aa9e5700a1d0f9e56a2536056f3439e36bf3ed4e58e69b4b', '0500fffec531fbef405382d4038407244c6c47412ebf3e7edfe1a83fc036f808', '2b53c7d84ab38c0b1b4148c6fe48ca062083afd4ee3fca0636ff291e6d286394');
DELETE FROM history_contents;
INSERT INTO history_contents VALUES
  (1, '0b8c582906d814bef53fdffa86ebb45f', '{"count":1,"title":"Pegel","name":"Pegel.txt"}', '[{"table":"documents","id":1,"before":null,"after":{"id":1,"original_id":1,"original_row":null,"title":"Pegel","author":null,"source_id":null,"language":"de","published_on":null,"url":null,"saved_on":null,"rights":null,"state":"open","current_version_id":0,"proposed":"{\"title\":\"file-name\",\"language\":\"detected\"}","read_by":null,"is_removed":0,"created_at_ms":1795329831659}},{"table":"versions","id":1,"before":null,"after":{"id":1,"document_id":1,"number":1,"text_id":1,"parent_id":null,"cause":"import","original_id":1,"made_by":"ute","made_at_ms":1795329831660}},{"table":"documents","id":1,"before":{"id":1,"original_id":1,"original_row":null,"title":"Pegel","author":null,"source_id":null,"language":"de","published_on":null,"url":null,"saved_on":null,"rights":null,"state":"open","current_version_id":0,"proposed":"{\"title\":\"file-name\",\"language\":\"detected\"}","read_by":null,"is_removed":0,"created_at_ms":1795329831659},"after":{"id":1,"original_id":1,"original_row":null,"title":"Pegel","author":null,"source_id":null,"language":"de","published_on":null,"url":null,"saved_on":null,"rights":null,"state":"open","current_version_id":1,"proposed":"{\"title\":\"file-name\",\"language\":\"detected\"}","read_by":null,"is_removed":0,"created_at_ms":1795329831659}}]'),
  (2, 'd4bbc3ca2759ee0a958f4bd69fe6d3f8', '{"count":1,"title":"Voss","name":"Voss.txt"}', '[{"table":"documents","id":2,"before":null,"after":{"id":2,"original_id":2,"original_row":null,"title":"Voss","author":null,"source_id":null,"language":"und","published_on":null,"url":null,"saved_on":null,"rights":null,"state":"open","current_version_id":0,"proposed":"{\"title\":\"file-name\"}","read_by":null,"is_removed":0,"created_at_ms":1795329832077}},{"table":"versions","id":2,"before":null,"after":{"id":2,"document_id":2,"number":1,"text_id":2,"parent_id":null,"cause":"import","original_id":2,"made_by":"ute","made_at_ms":1795329832077}},{"table":"documents","id":2,"before":{"id":2,"original_id":2,"original_row":null,"title":"Voss","author":null,"source_id":null,"language":"und","published_on":null,"url":null,"saved_on":null,"rights":null,"state":"open","current_version_id":0,"proposed":"{\"title\":\"file-name\"}","read_by":null,"is_removed":0,"created_at_ms":1795329832077},"after":{"id":2,"original_id":2,"original_row":null,"title":"Voss","author":null,"source_id":null,"language":"und","published_on":null,"url":null,"saved_on":null,"rights":null,"state":"open","current_version_id":2,"proposed":"{\"title\":\"file-name\"}","read_by":null,"is_removed":0,"created_at_ms":1795329832077}}]'),
  (3, 'fe3767f4c2fbc941c1e1312de139fff1', '{"name":"Lahnblick"}', '[{"table":"sources","id":1,"before":null,"after":{"id":1,"name":"Lahnblick","domain":null,"kind":"site","notes":"","speaks_for":""}}]'),
  (4, '87f286dfc4200cbf336029d1244c864c', '{"title":"Pegel","fields":"source"}', '[{"table":"documents","id":1,"before":{"id":1,"original_id":1,"original_row":null,"title":"Pegel","author":null,"source_id":null,"language":"de","published_on":null,"url":null,"saved_on":null,"rights":null,"state":"open","current_version_id":1,"proposed":"{\"title\":\"file-name\",\"language\":\"detected\"}","read_by":null,"is_removed":0,"created_at_ms":1795329831659},"after":{"id":1,"original_id":1,"original_row":null,"title":"Pegel","author":null,"source_id":1,"language":"de","published_on":null,"url":null,"saved_on":null,"rights":null,"state":"open","current_version_id":1,"proposed":"{\"title\":\"file-name\",\"language\":\"detected\"}","read_by":null,"is_removed":0,"created_at_ms":1795329831659}}]'),
  (5, 'fda3a1bbcc2a07abd39f228452baa132', '{"label":"style"}', '[{"table":"labels","id":8,"before":{"id":8,"slug":"style","name_de":"Stil","name_en":"Style","shortcut":"8","sign":"S","hue":150,"description":"","is_own":0},"after":{"id":8,"slug":"style","name_de":"Stil","name_en":"Style","shortcut":"s","sign":"S","hue":11,"description":"neu","is_own":0}}]'),
  (6, 'fb9ae61bcc989fae15be233de7aa399a', '{"label":"own"}', '[{"table":"labels","id":10,"before":null,"after":{"id":10,"slug":"own","name_de":"Eigen","name_en":"Own","shortcut":"e","sign":"E","hue":7,"description":"Meins","is_own":1}}]'),
  (7, '1510632bc02610ac916892fe9aa7ed44', '{"title":"Pegel","label":"own"}', '[{"table":"annotations","id":1,"before":null,"after":{"id":1,"document_id":1,"version_id":1,"start_offset":0,"end_offset":9,"exact":"Der Pegel","prefix":"","suffix":" steigt seit Montag. Ute Brandt nannte drei Millionen Euro.","label":"own","severity":"medium","comment":"steht das fest?","suggestion":null,"status":"open","origin":"human","created_by":"ute","created_at_ms":1795329833178,"modified_at_ms":1795329833178}}]'),
  (8, 'c638ae68c62410895a853f8c754d2376', '{"title":"Pegel","label":"own"}', '[{"table":"annotations","id":1,"before":{"id":1,"document_id":1,"version_id":1,"start_offset":0,"end_offset":9,"exact":"Der Pegel","prefix":"","suffix":" steigt seit Montag. Ute Brandt nannte drei Millionen Euro.","label":"own","severity":"medium","comment":"steht das fest?","suggestion":null,"status":"open","origin":"human","created_by":"ute","created_at_ms":1795329833178,"modified_at_ms":1795329833178},"after":{"id":1,"document_id":1,"version_id":1,"start_offset":0,"end_offset":9,"exact":"Der Pegel","prefix":"","suffix":" steigt seit Montag. Ute Brandt nannte drei Millionen Euro.","label":"own","severity":"medium","comment":"steht das fest?","suggestion":null,"status":"resolved","origin":"human","created_by":"ute","created_at_ms":1795329833178,"modified_at_ms":1795329833396}}]'),
  (9, '1c63d48e94019e15342918de86da10e1', '{"title":"Pegel","label":"own"}', '[{"table":"evidence","id":1,"before":null,"after":{"id":1,"annotation_id":1,"document_id":2,"version_id":2,"start_offset":0,"end_offset":16,"exact":"Der Pegel fällt.","relation":"contradicts","note":""}}]'),
  (10, 'f6f2584dadfab9551d3a0896d96bba69', '{"title":"Pegel","count":1}', '[{"table":"versions","id":3,"before":null,"after":{"id":3,"document_id":1,"number":2,"text_id":3,"parent_id":1,"cause":"edit","original_id":null,"made_by":"ute","made_at_ms":1795329833994}},{"table":"ledger_entries","id":1,"before":null,"after":{"id":1,"version_id":3,"start_offset":48,"end_offset":52,"insert_text":"vier","cause":"{\"kind\":\"edit\"}"}},{"table":"documents","id":1,"before":{"id":1,"original_id":1,"original_row":null,"title":"Pegel","author":null,"source_id":1,"language":"de","published_on":null,"url":null,"saved_on":null,"rights":null,"state":"open","current_version_id":1,"proposed":"{\"title\":\"file-name\",\"language\":\"detected\"}","read_by":null,"is_removed":0,"created_at_ms":1795329831659},"after":{"id":1,"original_id":1,"original_row":null,"title":"Pegel","author":null,"source_id":1,"language":"de","published_on":null,"url":null,"saved_on":null,"rights":null,"state":"open","current_version_id":3,"proposed":"{\"title\":\"file-name\",\"language\":\"detected\"}","read_by":null,"is_removed":0,"created_at_ms":1795329831659}}]'),
  (11, '23538edd02cb41cb0432e110b2680f6f', '{"title":"Der Pegel steigt."}', '[{"table":"claims","id":1,"before":null,"after":{"id":1,"statement":"Der Pegel steigt.","speaker":null,"state":"open","created_by":"ute","created_at_ms":1795329834212,"modified_at_ms":1795329834212}},{"table":"claim_passages","id":1,"before":null,"after":{"id":1,"claim_id":1,"document_id":1,"version_id":1,"start_offset":0,"end_offset":16}}]'),
  (12, '9a96390480f97224497cd2909dafd1c3', '{"title":"Der Pegel steigt."}', '[{"table":"claim_evidence","id":1,"before":null,"after":{"id":1,"claim_id":1,"kind":"passage","relation":"contradicts","dated_on":null,"note":"","document_id":2,"version_id":2,"start_offset":0,"end_offset":16,"original_id":null,"searched_in":"","created_by":"ute","created_at_ms":1795329834441}},{"table":"claims","id":1,"before":{"id":1,"statement":"Der Pegel steigt.","speaker":null,"state":"open","created_by":"ute","created_at_ms":1795329834212,"modified_at_ms":1795329834212},"after":{"id":1,"statement":"Der Pegel steigt.","speaker":null,"state":"open","created_by":"ute","created_at_ms":1795329834212,"modified_at_ms":1795329834441}}]'),
  (13, '5cdfec557754fbd1f1eedfc902d5b9dc', '{"title":"Pegel","label":"own"}', '[{"table":"evidence","id":1,"before":{"id":1,"annotation_id":1,"document_id":2,"version_id":2,"start_offset":0,"end_offset":16,"exact":"Der Pegel fällt.","relation":"contradicts","note":""},"after":null},{"table":"annotations","id":1,"before":{"id":1,"document_id":1,"version_id":1,"start_offset":0,"end_offset":9,"exact":"Der Pegel","prefix":"","suffix":" steigt seit Montag. Ute Brandt nannte drei Millionen Euro.","label":"own","severity":"medium","comment":"steht das fest?","suggestion":null,"status":"resolved","origin":"human","created_by":"ute","created_at_ms":1795329833178,"modified_at_ms":1795329833396},"after":null}]'),
  (14, '767fdc1c35d06a77509ac379744aa0b2', '{"label":"own"}', '[{"table":"labels","id":10,"before":{"id":10,"slug":"own","name_de":"Eigen","name_en":"Own","shortcut":"e","sign":"E","hue":7,"description":"Meins","is_own":1},"after":null}]'),
  (15, '0279551f851f4a652e6301079908cc10', '{}', '[]'),
  (16, 'c0090a897a6f29ee5a763b57b2a56f66', '{"count":1,"title":"Voss"}', '[{"table":"documents","id":2,"before":{"id":2,"original_id":2,"original_row":null,"title":"Voss","author":null,"source_id":null,"language":"und","published_on":null,"url":null,"saved_on":null,"rights":null,"state":"open","current_version_id":2,"proposed":"{\"title\":\"file-name\"}","read_by":null,"is_removed":0,"created_at_ms":1795329832077},"after":{"id":2,"original_id":2,"original_row":null,"title":"Voss","author":null,"source_id":null,"language":"und","published_on":null,"url":null,"saved_on":null,"rights":null,"state":"open","current_version_id":2,"proposed":"{\"title\":\"file-name\"}","read_by":null,"is_removed":1,"created_at_ms":1795329832077}}]'),
  (17, '1f2e20bd9f8c26a2dda54401256d0521', '{}', '[]'),
  (18, '0082ab11c0b700bb7557dc66ec80ded1', '{}', '[]');
DELETE FROM claims;
INSERT INTO claims VALUES
  (1, 'Der Pegel steigt.', NULL, 'open', 'ute', 1795329834212, 1795329834441);
DELETE FROM claim_passages;
INSERT INTO claim_passages VALUES
  (1, 1, 1, 1, 0, 16);
DELETE FROM claim_evidence;
INSERT INTO claim_evidence VALUES
  (1, 1, 'passage', 'contradicts', NULL, '', 2, 2, 0, 16, NULL, '', 'ute', 1795329834441);
DELETE FROM history_documents;
INSERT INTO history_documents VALUES
  (1, 1),
  (2, 2),
  (1, 4),
  (1, 7),
  (1, 8),
  (1, 9),
  (2, 9),
  (1, 10),
  (1, 11),
  (2, 12),
  (1, 13),
  (2, 13),
  (2, 15);
COMMIT;
