import { expect, test } from 'vitest';
import { EXPORT_HEADINGS } from './export.ts';
import { fieldOfHeader, mapColumns, rankOfLabel } from './headers.ts';

test('our own headings are all known', () => {
  expect(EXPORT_HEADINGS.map(fieldOfHeader)).toEqual([
    'name',
    'phone',
    'email',
    'language',
    'platform',
    'tags',
    'added_at',
    'note',
    'other_phones',
    'other_emails',
    'id',
  ]);
  expect(
    ['Client Name', 'Contact Number', 'Email Address', 'Date Added'].map(fieldOfHeader),
  ).toEqual(['name', 'phone', 'email', 'added_at']);
});

test.each([
  ['full name', 'name'],
  [' CONTACT_NUMBER ', 'phone'],
  ['mobile no', 'phone'],
  ['E-MAIL', 'email'],
  ['e-pos', 'email'],
  ['Van', 'last_name'],
  ['Noemnaam', 'first_name'],
  ['Voornaam', 'first_name'],
  ['Selfoonnommer', 'phone'],
  ['Kliënt', 'name'],
  ['Isibongo', 'last_name'],
  ['Igama', 'name'],
  ['Inombolo yocingo', 'phone'],
  ['I-imeyili', 'email'],
  ['Ulimi', 'language'],
  ['Sefane', 'last_name'],
  ['E-mail 2 - Value', 'email'],
  ['Phone 1 - Label', null],
  ['Business Fax', null],
  ['Organization Name', null],
  ['', null],
  ['---', null],
  ['toString', null],
])('the header %j holds %s', (header, field) => {
  expect(fieldOfHeader(header)).toBe(field);
});

test('the column of a label belongs to that of its number', () => {
  const columns = mapColumns(['Phone 1 - Label', 'Phone 1 - Value', 'Phone 2 - Value']);
  expect(columns.map(({ label }) => label)).toEqual([null, 0, null]);
});

test('labels tell mobile from work and home', () => {
  const ranks = ['* Mobile', 'Work', 'Home', 'Work Fax'].map((label) => rankOfLabel(label, 9));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(rankOfLabel('whatever', 9)).toBe(9);
});

test.each([
  ['Name (first)', 'first_name'],
  ['Name & Surname', 'name'],
  ['Surname, Initials', 'name'],
  ['Surname and First Names', 'name'],
  ['Naam en Van', 'name'],
  ['Igama nesibongo', 'name'],
  ['What is your full name?', 'name'],
  ['Name *', 'name'],
  ['* Name', 'name'],
  ['Client’s name', 'name'],
  ['FirstName', 'first_name'],
  ['Customer first name', 'first_name'],
  ['last_name', 'last_name'],
  ['Cell / WhatsApp', 'phone'],
  ['Tel. (w)', 'phone'],
  ['Tel (h)', 'phone'],
  ['Phone Number *', 'phone'],
  ['Phone number (required)', 'phone'],
  ['Phone number (with country code)', 'phone'],
  ['Phone number with country code', 'phone'],
  ['Mobile No.', 'phone'],
  ['Cell Phone Number (e.g. 082 555 0101)', 'phone'],
  ['Client contact no.', 'phone'],
  ['Alternative contact number', 'phone'],
  ['Please enter your WhatsApp number', 'phone'],
  ['whatsAppNumber', 'phone'],
  ['Whats App', 'phone'],
  ['TELEPHONE_NUMBER_2', 'phone'],
  ['Phone : mobile', 'phone'],
  ['Selfoon nr', 'phone'],
  ['Telefoon (werk)', 'phone'],
  ['Inombolo yocingo (2)', 'phone'],
  ['E-mail: work', 'email'],
  ['Email Address (primary)', 'email'],
  ['Your e-mail address', 'email'],
  ['E-pos adres', 'email'],
  ['emailid', 'email'],
  ['Tag(s)', 'tags'],
  ['Contact tags', 'tags'],
  ['Language of contact', 'language'],
  ['Preferred language *', 'language'],
  ['Create Date (GMT+2)', 'added_at'],
  ['Timestamp', 'added_at'],
  ['Date created', 'added_at'],
])('the composite header %j is understood by its words: %s', (header, field) => {
  expect(fieldOfHeader(header)).toBe(field);
});

test.each([
  ...['Company Name', 'Company', 'Emergency contact number', 'Emergency contact', 'Next of kin'],
  ...[
    'Next of kin number',
    'Fax',
    'Fax number',
    'Tel/Fax',
    'ID Number',
    'ID no.',
    'Account number',
  ],
  ...['Spouse', 'Spouse name', "Spouse's cell", 'Order No', 'Invoice number', 'Email opt-in'],
  ...['Email Opt Out', 'Phone verified', 'Agent name', 'Assigned to', 'Lead owner', 'Salesperson'],
  ...[
    'Contact owner',
    'Contact Owner.id',
    'Created by',
    'Account Name',
    'Customer number',
    'Client no',
  ],
  ...['Member number', 'Username', 'E-mail 2 Display Name', 'E-mail Type', 'Last contacted'],
  ...[
    'Parent email',
    "Assistant's Phone",
    'Asst Phone',
    "Manager's Name",
    'Phone type',
    'Street name',
  ],
  ...[
    'File name',
    'Last modified',
    'Email status',
    'Mailing Address',
    'Home Address',
    'WhatsApp opt in',
  ],
  ...[
    'House number',
    'Reference',
    'Country Code',
    'Given Yomi',
    'Name Prefix',
    'Phonetic First Name',
  ],
  ...['Middle initial only', 'Number of emails', 'Contact Type', 'Company Email Domain', 'Home'],
])('the header %j is not taken, since it may mean another thing or another person', (header) => {
  expect(fieldOfHeader(header)).toBeNull();
});

/** The columns of a whole header row that hold anything, in its order. */
const understood = (row: string, delimiter = ',') =>
  row
    .split(delimiter)
    .flatMap((header) => {
      const field = fieldOfHeader(header);
      return field === null ? [] : [`${header}=${field}`];
    })
    .join(' | ');

test.each([
  [
    'Google Contacts before 2024',
    'Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,IM 1 - Type,IM 1 - Service,IM 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Organization 1 - Type,Organization 1 - Name,Relation 1 - Type,Relation 1 - Value,Website 1 - Type,Website 1 - Value,Event 1 - Type,Event 1 - Value,Custom Field 1 - Type,Custom Field 1 - Value',
    'Name=name | Given Name=first_name | Additional Name=middle_name | Family Name=last_name | Initials=first_name | Nickname=name | Notes=note | Language=language | Group Membership=tags | E-mail 1 - Value=email | E-mail 2 - Value=email | Phone 1 - Value=phone | Phone 2 - Value=phone',
  ],
  [
    'Google Contacts from 2024 on',
    'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Country,Address 1 - Street,Address 1 - City,Relation 1 - Label,Relation 1 - Value,Website 1 - Label,Website 1 - Value',
    'First Name=first_name | Middle Name=middle_name | Last Name=last_name | Nickname=name | File As=name | Notes=note | Labels=tags | E-mail 1 - Value=email | Phone 1 - Value=phone',
  ],
  [
    'Outlook, classic',
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,Business Postal Code,Business Country/Region,Home Street,Home City,Other Street,Assistant's Phone,Business Fax,Business Phone,Business Phone 2,Callback,Car Phone,Company Main Phone,Home Fax,Home Phone,Home Phone 2,ISDN,Mobile Phone,Other Fax,Other Phone,Pager,Primary Phone,Radio Phone,TTY/TDD Phone,Telex,Account,Anniversary,Assistant's Name,Billing Information,Birthday,Business Address PO Box,Categories,Children,Directory Server,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,E-mail 2 Type,E-mail 2 Display Name,E-mail 3 Address,E-mail 3 Type,E-mail 3 Display Name,Gender,Government ID Number,Hobby,Home Address PO Box,Initials,Internet Free Busy,Keywords,Language,Location,Manager's Name,Mileage,Notes,Office Location,Organizational ID Number,Other Address PO Box,Priority,Private,Profession,Referred By,Sensitivity,Spouse,User 1,User 2,Web Page",
    'First Name=first_name | Middle Name=middle_name | Last Name=last_name | Business Phone=phone | Business Phone 2=phone | Callback=phone | Car Phone=phone | Company Main Phone=phone | Home Phone=phone | Home Phone 2=phone | Mobile Phone=phone | Other Phone=phone | Primary Phone=phone | Radio Phone=phone | Categories=tags | E-mail Address=email | E-mail 2 Address=email | E-mail 3 Address=email | Initials=first_name | Language=language | Notes=note',
  ],
  [
    'Outlook, new and on the web',
    "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Business Phone 2,Mobile Phone,Car Phone,Other Phone,Primary Phone,Pager,Business Fax,Home Fax,Other Fax,Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,IMAddress,Job Title,Department,Company,Office Location,Manager's Name,Assistant's Name,Assistant's Phone,Company Yomi,Business Street,Business City,Personal Web Page,Spouse,Schools,Hobby,Location,Web Page,Birthday,Anniversary,Notes",
    'First Name=first_name | Middle Name=middle_name | Last Name=last_name | Nickname=name | E-mail Address=email | E-mail 2 Address=email | E-mail 3 Address=email | Home Phone=phone | Home Phone 2=phone | Business Phone=phone | Business Phone 2=phone | Mobile Phone=phone | Car Phone=phone | Other Phone=phone | Primary Phone=phone | Company Main Phone=phone | Callback=phone | Radio Phone=phone | Notes=note',
  ],
  [
    'HubSpot',
    'Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,WhatsApp Phone Number,Contact owner,Primary Company,Associated Company,Last Activity Date,Lead Status,Marketing contact status,Create Date,Preferred language,Company Name,Country/Region,Lifecycle Stage,Email Confirmed,Unsubscribed from all email',
    'First Name=first_name | Last Name=last_name | Email=email | Phone Number=phone | Mobile Phone Number=phone | WhatsApp Phone Number=phone | Create Date=added_at | Preferred language=language',
  ],
  [
    'Chatwoot',
    'id,name,email,phone_number,identifier,company_name,city,country_code,created_at,labels',
    'name=name | email=email | phone_number=phone | created_at=added_at | labels=tags',
  ],
  [
    'Zoho CRM',
    'Record Id,Contact Owner.id,Contact Owner,Lead Source,First Name,Last Name,Account Name.id,Account Name,Vendor Name.id,Vendor Name,Email,Title,Department,Phone,Home Phone,Other Phone,Fax,Mobile,Date of Birth,Assistant,Asst Phone,Email Opt Out,Created By.id,Created By,Modified By.id,Modified By,Created Time,Modified Time,Contact Name,Skype ID,Mailing Street,Mailing City,Description,Salutation,Secondary Email,Last Activity Time,Twitter,Tag,Reporting To.id,Unsubscribed Mode',
    'First Name=first_name | Last Name=last_name | Email=email | Phone=phone | Home Phone=phone | Other Phone=phone | Mobile=phone | Created Time=added_at | Contact Name=name | Description=note | Secondary Email=email | Tag=tags',
  ],
  [
    'Salesforce',
    'Id,IsDeleted,MasterRecordId,AccountId,LastName,FirstName,Salutation,MiddleName,Suffix,Name,OtherStreet,OtherCity,MailingStreet,MailingCity,Phone,Fax,MobilePhone,HomePhone,OtherPhone,AssistantPhone,ReportsToId,Email,Title,Department,AssistantName,LeadSource,Birthdate,Description,OwnerId,HasOptedOutOfEmail,HasOptedOutOfFax,DoNotCall,CreatedDate,CreatedById,LastModifiedDate,EmailBouncedReason,EmailBouncedDate,IsEmailBounced',
    'LastName=last_name | FirstName=first_name | MiddleName=middle_name | Name=name | Phone=phone | MobilePhone=phone | HomePhone=phone | OtherPhone=phone | Email=email | Description=note | CreatedDate=added_at',
  ],
  [
    'Mailchimp',
    'Email Address,First Name,Last Name,Address,Phone Number,Birthday,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS',
    'Email Address=email | First Name=first_name | Last Name=last_name | Phone Number=phone | OPTIN_TIME=added_at | NOTES=note | TAGS=tags',
  ],
  [
    'Thunderbird',
    'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home Address2,Home City,Home State,Home Zipcode,Home Country,Work Address,Work City,Job Title,Department,Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Notes',
    'First Name=first_name | Last Name=last_name | Display Name=name | Nickname=name | Primary Email=email | Secondary Email=email | Work Phone=phone | Home Phone=phone | Mobile Number=phone | Notes=note',
  ],
  [
    'iCloud, turned into CSV',
    'First Name,Middle Name,Last Name,Nickname,Phone : mobile,Phone : home,Phone : work,Phone : iPhone,Email : home,Email : work,Organization,Birthday,Note',
    'First Name=first_name | Middle Name=middle_name | Last Name=last_name | Nickname=name | Phone : mobile=phone | Phone : home=phone | Phone : work=phone | Phone : iPhone=phone | Email : home=email | Email : work=email | Note=note',
  ],
  [
    'Freshdesk',
    'Full name,Title,Company,Email,Work phone,Mobile phone,Twitter,Address,Language,Time zone,Tags,About,Unique external ID',
    'Full name=name | Email=email | Work phone=phone | Mobile phone=phone | Language=language | Tags=tags | About=note',
  ],
  [
    'Zendesk',
    'name,email,external_id,details,notes,phone,shared_phone_number,role,restriction,organization,tags,brand',
    'name=name | email=email | notes=note | phone=phone | tags=tags',
  ],
  [
    'Respond.io',
    'Contact ID,First Name,Last Name,Phone Number,Email,Country,Language,Tags,Status,Lifecycle,Assignee,Last Interaction Time,Created At,Conversation Status',
    'First Name=first_name | Last Name=last_name | Phone Number=phone | Email=email | Language=language | Tags=tags | Created At=added_at',
  ],
  [
    'WATI',
    'Name,CountryCode,Phone,AllowBroadcast,AllowSMS,emailid,attribute 1',
    'Name=name | Phone=phone | emailid=email',
  ],
  [
    'an SMS tool',
    'MSISDN,Firstname,Surname,Group,Custom1,Message',
    'MSISDN=phone | Firstname=first_name | Surname=last_name | Group=tags',
  ],
  [
    'a Google Form',
    'Timestamp,Email Address,Name and Surname,Cellphone number (WhatsApp),Home language,Comments',
    'Timestamp=added_at | Email Address=email | Name and Surname=name | Cellphone number (WhatsApp)=phone | Home language=language | Comments=note',
  ],
  [
    'the form and the list of the platform that this app takes the place of',
    'Name,Contact Number,Contact Email,Preferred Language,Platform,Tags,Client Name,Date Added,Email Address',
    'Name=name | Contact Number=phone | Contact Email=email | Preferred Language=language | Platform=platform | Tags=tags | Client Name=name | Date Added=added_at | Email Address=email',
  ],
])(
  'the export of %s is understood, and nothing of it is taken for what it is not',
  (_of, row, fields) => {
    expect(understood(row)).toBe(fields);
  },
);

test.each([
  ['Afrikaans', 'Naam;Van;Selfoonnommer;E-posadres;Voorkeurtaal'],
  ['isiZulu', 'Igama;Isibongo;Inombolo kaselula;Ikheli le-imeyili;Ulimi'],
  ['isiXhosa', 'Igama;Ifani;Inombolo yeselfowuni;I-imeyile;Ulwimi'],
  ['Sesotho', 'Lebitso;Sefane;Nomoro ya selefouno;Imeile;Puo'],
  ['Setswana', 'Leina;Sefane;Nomoro ya selula;Imeile;Puo'],
  ['Sepedi', 'Leina;Sefane;Nomoro ya sellathekeng;Imeile;Leleme'],
  ['Xitsonga', 'Vito;Xivongo;Nomboro ya riqingho;Imeyili;Ririmi'],
  ['Tshivenḓa', 'Dzina;Tshifani;Nomboro ya luṱhingo;Imeiḽi;Luambo'],
  ['siSwati', 'Libito;Sibongo;Inombolo yelucingo;I-imeyili;Lulwimi'],
  ['isiNdebele', 'Ibizo;Isibongo;Inomboro yomtato;I-imeyili;Ilimi'],
  ['Kiswahili', 'Jina;Jina la ukoo;Nambari ya simu;Barua pepe;Lugha'],
  ['Ikinyarwanda', 'Izina;Izina ry’umuryango;Nimero ya telefone;Imeyili;Ururimi'],
])('a list in %s has its columns known', (_language, row) => {
  expect(row.split(';').map(fieldOfHeader)).toEqual([
    'name',
    'last_name',
    'phone',
    'email',
    'language',
  ]);
});

test('the column of a country’s code belongs to those of numbers', () => {
  const columns = mapColumns(['Name', 'CountryCode', 'Phone', 'Email']);
  expect(columns.map(({ country }) => country)).toEqual([undefined, undefined, 1, undefined]);
});

test('a label belongs to its number without the word Value too', () => {
  const columns = mapColumns(['Phone 1 Type', 'Phone 1', 'Email Type', 'Email']);
  expect(columns.map(({ label }) => label)).toEqual([null, 0, null, 2]);
});

test('a mobile goes before a work number, that before one at home, and a second one after them', () => {
  const headers = ['Cell (m)', 'Phone', 'Tel. (w)', 'Home tel no', 'Alternative cell'];
  const ranks = mapColumns(headers).map(({ rank }) => rank);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(5);
});
