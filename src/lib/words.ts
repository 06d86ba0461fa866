import type { CellRepair } from '#shared/csv/cell-repairs.ts';

// Every word that the app shows. Names in DESIGN are whole accessible names: change them and people lose their way.

const NUMBER = new Intl.NumberFormat('en-ZA');

/** `12 345`, in the groups that South Africa writes. */
export const number = (n: number): string => NUMBER.format(n);

const count = (n: number, one: string, many: string): string =>
  `${number(n)} ${n === 1 ? one : many}`;
export const contactsCount = (n: number): string => count(n, 'contact', 'contacts');

export const common = {
  app: 'Contact List',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  delete: 'Delete',
  dismiss: 'Not now',
  copy: 'Copy',
  copied: 'Copied',
  tryAgain: 'Try again',
  loading: 'One moment',
  messages: 'Messages',
  optional: 'Optional.',
  partMissing:
    'This part of the app has not been loaded on this device yet. Nothing is lost: try again with a connection.',
  pageFailed: 'This page could not be shown. Your contacts are safe on this device.',
  notFound: 'There is no page at this address.',
  toTheList: 'To the contact list',
  skip: 'Skip to the content',
};

export const nav = {
  label: 'Pages',
  contacts: 'Contacts',
  bots: 'Bots',
  users: 'Users',
  settings: 'Settings',
};

export const problems = {
  offline: 'The server cannot be reached. Nothing was changed; check the connection and try again.',
  too_many: 'Too many tries. Wait a minute, then try again.',
  forbidden: 'Only an admin can do this.',
  unauthorised: 'Your session has ended. Sign in again; what is on this device stays.',
  unavailable: 'The server is busy. Nothing was changed; try again in a moment.',
  other: 'That did not work. Nothing was changed; try again.',
};

export const account = {
  email: 'Email',
  password: 'Password',
  newPasswordHint: 'At least 10 characters.',
  signIn: 'Sign in',
  signInTitle: 'Sign in',
  signingIn: 'Signing in',
  wrong: 'This email and password do not match an account. Check both and try again.',
  again:
    'Your session has ended. Sign in again: everything on this device is kept, and what waits is sent.',
  deviceRevoked:
    'An admin has removed this device, so its contacts were removed. Sign in to use it again.',
  noAccount: 'No account yet? Ask an admin of your team for an invitation link.',
  setupNeeded:
    'This server has not been set up. Open the one-time link that it printed when it started.',
  setUpTitle: 'Set up your contact list',
  setUpLead: 'You are the first here. This makes your organisation and its first admin: you.',
  organisation: 'Organisation',
  name: 'Your name',
  setUp: 'Set up',
  settingUp: 'Setting up',
  linkUsed:
    'This link does not work any more. If the list is set up already, sign in; else open the newest link that the server printed.',
  linkMissing: 'The link is not complete. Open it again, or copy the whole of it.',
  invitationTitle: 'Join your team',
  invitationLead: (organisation: string, email: string) =>
    `You have been invited to the contact list of ${organisation} as ${email}.`,
  join: 'Join',
  joining: 'Joining',
  invitationGone:
    'This invitation has been used, taken back or has run out. Ask an admin for a new one.',
};

export const sync = {
  label: 'Sync',
  starting: 'Opening your contacts',
  syncing: 'Checking for changes',
  allSent: 'All sent',
  waiting: (n: number) => `${number(n)} waiting to be sent`,
  offline: (since: string | null) => (since === null ? 'Offline' : `Offline since ${since}`),
  needsYou: 'Needs you',
  first: (received: number, total: number | null) =>
    total === null
      ? `${number(received)} contacts have come`
      : `${number(received)} of ${contactsCount(total)} have come`,
  blocked: {
    unauthorised: {
      text: 'Sign in again. Everything on this device is kept, and what waits is sent then.',
      action: 'Sign in',
    },
    upgrade_required: {
      text: 'This version is too old to send changes. They are kept on this device: load the new version.',
      action: 'Load the new version',
    },
    not_a_member: {
      text: 'You are no longer in this organisation: an admin has removed you. Its contacts have been removed from this device.',
      action: 'Save what was not sent',
    },
    device_revoked: {
      text: 'An admin has removed this device. Sign in again to use it.',
      action: 'Sign in',
    },
    other: {
      text: 'Nothing is sent at the moment. Everything is kept on this device.',
      action: 'Try again',
    },
  },
  saveFirst: 'What was not sent yet is still here: save it as a file now.',
  removeRest: 'Remove the rest and sign in',
  removeUnsaved: 'Remove without saving',
  refused: (n: number) =>
    `${count(n, 'contact was', 'contacts were')} not accepted by the server. They are kept here: save them as a file, correct them and upload that.`,
  saveRefused: 'Save as a file',
  full: 'This device is full. New contacts are not fetched and changes are not taken until there is space; what you have is safe.',
  editLost: (name: string | null) =>
    `Your change to ${name ?? 'a contact'} is gone: it was deleted on another device.`,
  insecure:
    'This address is not secure (no https), so the browser does not let the app be installed or opened offline here. Everything else works.',
  unsent: 'Not sent yet',
  moment: 'Just now:',
};

export const contacts = {
  title: 'Contact List',
  tableLabel: 'Contacts',
  new: 'New Contact',
  upload: 'Upload',
  download: 'Download',
  moreFormats: 'More formats',
  vcard: 'vCard',
  csv: 'CSV',
  select: 'Select',
  search: 'Search',
  searchHint: 'Name, number, email, tag',
  language: 'Language',
  platform: 'Platform',
  tag: 'Tag',
  startDate: 'Start Date',
  endDate: 'End Date',
  any: 'Any',
  sort: 'Sort',
  sorts: {
    added: 'Newest first',
    'added-up': 'Oldest first',
    name: 'Name A to Z',
    'name-down': 'Name Z to A',
    phone: 'Number',
    email: 'Email',
  },
  clearFilters: 'Clear filters',
  columns: {
    name: 'Client Name',
    added: 'Date Added',
    phone: 'Contact Number',
    email: 'Email Address',
    view: 'View',
    delete: 'Delete',
  },
  moreTags: (n: number) => `+${number(n)}`,
  noName: 'No name',
  noPhone: 'No number',
  noEmail: 'No email',
  gone: 'Deleted',
  review: 'To check',
  whatsapp: 'WhatsApp',
  copyPhone: 'Copy number',
  copyEmail: 'Copy email',
  copied: (what: string) => `Copied ${what}`,
  copyFailed: 'The browser did not allow copying.',
  shown: (shown: number, total: number) =>
    shown === total ? contactsCount(total) : `${number(shown)} of ${contactsCount(total)}`,
  searchingMore: 'Search does not cover everything yet',
  pill: (n: number) => `${number(n)} new`,
  selectOne: (name: string) => `Select ${name}`,
  saved: (name: string) => `Saved as ${name}`,
};

export const empty = {
  title: 'No contacts yet',
  lead: 'There are three ways to begin:',
  newTitle: 'Add one by hand',
  newText: 'Type in a name, a number or an email.',
  newAction: 'Add the first one',
  uploadTitle: 'Upload the list that you have',
  uploadText: 'The list that you have: from Excel, a phone, Google Contacts or Outlook.',
  uploadAction: 'Choose a file',
  botTitle: 'Connect your chatbot',
  botText: 'Every conversation that it hands over lands here by itself.',
  botAction: 'To the bots',
  botAsk: 'An admin can do this on the Bots page.',
  fetching: 'Fetching your contacts',
  fetchingText: 'They are kept on this device, so that they open at once from now on.',
  notYet: 'This device has not fetched the contacts yet',
  notYetText: 'Once it has had a connection, everything works without one.',
  noHit: 'No contact matches',
  noHitText: (text: string) => `Nothing was found for “${text}”.`,
  noHitFilters: 'No contact has all that these filters ask for.',
  addTyped: (text: string) => `Add “${text}”`,
};

export const form = {
  newTitle: 'New Contact',
  editTitle: 'Edit contact',
  name: 'Name',
  phone: 'Contact Number',
  phoneHint: 'Like 082 555 1234, or with + and the country code.',
  email: 'Contact Email',
  language: 'Preferred Language',
  platform: 'Platform',
  none: 'Not known',
  tags: 'Tags',
  tagsHint: 'Separated by semicolons.',
  note: 'Note',
  add: 'Add Contact',
  adding: 'Adding',
  saving: 'Saving',
  draft: 'What you typed before is still here.',
  startOver: 'Start over',
  nothing: 'Fill in a name, a number or an email.',
  tooLong: (most: number) => `At most ${number(most)} characters.`,
  phoneLetters: 'A number has only digits, spaces and a + in front.',
  phoneDigits: (digits: number) =>
    `A South African number has 10 digits, like 082 555 1234. This one has ${digits}.`,
  phoneWrong:
    'This is not a valid number. Write it like 082 555 1234, or with + and the country code.',
  phoneUnchecked: 'The number could not be checked. Try again with a connection.',
  emailAt: 'An email address has an @ in it, like name@example.org.',
  emailWrong: 'This is not a valid email address. It looks like name@example.org.',
  twinPhone: (name: string) => `${name} has this number already.`,
  twinEmail: (name: string) => `${name} has this email already.`,
  twinOpen: 'Open that contact',
  added: 'Contact added',
  saved: 'Contact saved',
  deletedMeanwhile: 'This contact has been deleted meanwhile, so the change could not be saved.',
  notSaved: 'It could not be saved on this device. What you typed is still here; try again.',
  view: 'View',
};

export const details = {
  edit: 'Edit',
  delete: 'Delete',
  close: 'Close',
  phone: 'Contact Number',
  email: 'Contact Email',
  language: 'Preferred Language',
  platform: 'Platform',
  tags: 'Tags',
  note: 'Note',
  added: 'Date Added',
  addedBy: 'Added by',
  source: 'Source',
  sources: {
    handoff: 'Handed over by a bot',
    manual: 'Added by hand',
    upload: 'Uploaded',
    api: 'Another system',
  },
  lastHandoff: 'Last handoff',
  identities: 'Also known as',
  reviewWhy: {
    other_name: (name: string | null) =>
      name === null
        ? 'a handoff on this number or email gave another name.'
        : `a handoff on this number or email gave another name, ${name}.`,
    shared_number: () =>
      'several contacts have the number of a handoff, and it did not say which of them wrote. Nothing was filled in here.',
    possibly_new_person: () => 'this may be a new person on a number that somebody else has had.',
    unsure: () => 'a bot was not sure of something that it understood.',
  } as Partial<Record<string, (name: string | null) => string>>,
  reviewElse: 'somebody should look at this contact.',
  markChecked: 'Mark as checked',
  checked: 'Marked as checked',
  notSaved: 'The change could not be saved on this device. Try again.',
  foundName: 'Name',
  suggestion: { name: 'name', phone: 'number', email: 'email', language: 'language' },
  suggested: (field: string, value: string) => `A bot understood another ${field}: ${value}`,
  suggestedFirst: (field: string, value: string) =>
    `A bot understood this ${field}, which may not be this person’s: ${value}`,
  use: 'Use',
  useWhat: (field: string) => `Use this ${field}`,
  dismiss: 'Dismiss',
  dismissWhat: (field: string) => `Dismiss this ${field}`,
  reissue: 'Possibly a new person',
  reissueNew: (other: string) =>
    `This number was ${other}’s. It was silent for more than 90 days; then somebody with another name wrote.`,
  reissueEarlier: (other: string) =>
    `This number was silent for more than 90 days; then somebody with another name wrote: ${other}.`,
  reissueGone: 'The other contact on this number has been deleted.',
  reissueHint:
    'Until somebody decides, the conversations of both are shown to nobody. “The same person” makes one contact of the two, for good.',
  newPerson: 'A new person',
  samePerson: 'The same person',
  decided: {
    new: 'They are two people now',
    same: 'They are one contact now',
    gone: 'The other contact has been deleted meanwhile',
  },
  openOther: (other: string) => `Open ${other}`,
  timeline: 'Timeline',
  handoff: (bot: string) => `Handed over by ${bot}`,
  interaction: (bot: string) => `Wrote to ${bot}`,
  notSure: 'not sure',
  nothingUnderstood: 'Nothing new was understood.',
  reasons: {
    other_name: 'Another name on this number or email',
    shared_number: 'Several contacts have this number: nothing was filled in',
    possibly_new_person: 'Another name after a long silence',
    unsure: 'Not everything was sure',
  } as Partial<Record<string, string>>,
  said: (quote: string) => `“${quote}”`,
  gone: 'This contact has been deleted.',
  call: 'Call',
  whatsapp: 'WhatsApp',
  write: 'Write',
};

export const removal = {
  title: (name: string) => `Delete ${name}?`,
  titleMany: (n: number) => `Delete ${contactsCount(n)}?`,
  text: 'This is final and cannot be undone: the contact is removed from every device.',
  textMany: 'This is final and cannot be undone: they are removed from every device.',
  done: (n: number) => `${contactsCount(n)} deleted`,
  deleting: 'Deleting',
  failed: 'They could not be deleted. Nothing was changed; try again.',
};

export const selecting = {
  label: 'Selected contacts',
  count: (n: number) => `${number(n)} selected`,
  all: (n: number) => `Select all ${number(n)} that match`,
  none: 'Select none',
  tag: 'Tag',
  export: 'Export',
  delete: 'Delete',
  done: 'Done',
  tagTitle: (n: number) => `Tag ${contactsCount(n)}`,
  tagName: 'Tag',
  tagAdd: 'Add tag',
  tagRemove: 'Remove tag',
  tagged: (n: number, tag: string) => `${contactsCount(n)} tagged ${tag}`,
  untagged: (n: number, tag: string) => `${tag} taken off ${contactsCount(n)}`,
  tagMissing: 'Type a tag.',
};

export const upload = {
  title: 'Upload contact list',
  lead: 'An Excel, CSV or vCard file, as spreadsheets, phones and other programs save it. Nothing is added before you have seen it.',
  example: 'Download example',
  choose: 'Upload file',
  chooseHint: 'or drop it here, or paste rows of a spreadsheet',
  phoneContacts: 'Choose from this phone',
  phoneContactsName: 'Contacts of this phone',
  pastedName: 'Pasted rows',
  sharedName: 'Shared list',
  another: 'Choose another file',
  reading: 'Reading the file',
  columns: 'Columns',
  columnsUsed: (used: string[], others: string[]) =>
    [used.join(', '), others.length === 0 ? '' : `not used: ${others.join(', ')}`]
      .filter((text) => text !== '')
      .join(' · '),
  columnsHint: 'What each column of the file means. Change what is wrong; it is remembered.',
  column: (header: string) => `Column ${header}`,
  columnAt: (place: number) => `Column ${number(place)}`,
  ignored: 'Leave out',
  headings: 'Headings',
  noHeadings: 'The file has none',
  headingsIn: (row: number, text: string) => `Row ${number(row)}: ${text}`,
  encoding: 'Letters (encoding)',
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16)',
    'utf-16be': 'Unicode (UTF-16, big endian)',
    'windows-1252': 'Windows, Western European',
    macintosh: 'Mac, Western European',
  } as Record<string, string>,
  encodingHint: 'If the letters look wrong here, choose others:',
  delimiter: 'Separated by',
  delimiters: { ',': 'Commas', ';': 'Semicolons', '\t': 'Tabs', '|': 'Bars' } as Record<
    string,
    string
  >,
  sheet: 'Sheet',
  mode: 'What to do',
  modes: {
    both: 'Add new contacts and update known ones',
    create: 'Only add new contacts',
    update: 'Only update known contacts',
  },
  by: 'How known contacts are recognised',
  matchBy: {
    auto: 'ID, number or email, if the name fits',
    phone: 'Number, whatever the name',
    email: 'Email, whatever the name',
    id: 'ID alone',
  },
  blankHint: 'An empty cell never erases anything.',
  summary: 'What the upload will do',
  groups: {
    new: 'New',
    update: 'Updates',
    unchanged: 'Unchanged',
    'left-out': 'Left out',
    duplicate: 'Duplicates',
    refused: 'Refused',
    check: 'Please check',
  },
  groupHints: {
    new: 'These contacts are added.',
    update: 'These contacts are in the list; what differs is changed.',
    unchanged: 'These contacts are in the list as they are in the file. Nothing is done.',
    'left-out': 'These rows are left out, as you chose above.',
    duplicate: 'These rows are in the file twice. The first of them is taken.',
    refused:
      'These rows cannot be taken as they are. Fix them here, or empty the cell to take a row without it; the others are uploaded without them.',
    check: 'These rows are taken. Something about them is worth knowing.',
  },
  blank: (n: number) => `${count(n, 'empty row', 'empty rows')} passed over.`,
  row: (n: number) => `Row ${number(n)}`,
  sameAs: (n: number) => `The same contact as row ${number(n)}.`,
  otherName: (name: string) =>
    `${name} in your list has the same number, email or ID. This will be a contact of its own.`,
  idOf: (name: string) =>
    `The ID is that of ${name}, who has another name and number. Have the columns slipped?`,
  before: 'Before',
  after: 'After',
  nothingBefore: 'Nothing',
  cell: (header: string, row: number) => `${header} of row ${number(row)}`,
  fix: 'Fix',
  fixRow: (row: number) => `Fix row ${number(row)}`,
  stillRefused: (row: number) => `Row ${number(row)} cannot be taken yet.`,
  nowTaken: (row: number) => `Row ${number(row)} can be taken now.`,
  fixing: 'Looking again',
  saveRefused: 'Download these rows',
  saveRefusedHint: 'As a file with the reasons, to be fixed and uploaded later.',
  notTaken: (n: number) => `${count(n, 'row was', 'rows were')} refused and not added.`,
  showMore: (n: number) => `Show ${number(n)} more`,
  mended: (before: string, after: string, how: string) =>
    after === '' ? `${before}, ${how}` : `${before} → ${after}, ${how}`,
  repairs: {
    'zero-restored': 'zero restored',
    'plus-added': 'plus added',
    'country-added': 'country code added',
    'double-zero': '00 read as plus',
    'trunk-zero-dropped': 'needless zero dropped',
    'decimal-dropped': 'decimals dropped',
    'exponent-written-out': 'digits written out',
    'formula-unwrapped': 'taken out of a formula',
    'mark-dropped': 'marks dropped',
    'extension-dropped': 'extension dropped',
    'words-dropped': 'words dropped',
    'letters-restored': 'letters restored',
    'entities-decoded': 'web signs turned into letters',
    'spaces-tidied': 'spaces tidied',
    'placeholder-emptied': 'taken for empty',
    'address-unwrapped': 'address taken out',
    'signs-dropped': 'signs dropped',
    'letters-narrowed': 'wide letters made plain',
    'column-swapped': 'moved from another column',
    'spelling-corrected': 'spelling corrected',
    'hash-dropped': '# dropped',
    'digits-restored': 'digits taken from your list',
    'serial-read': 'day count read as a date',
  } satisfies Record<CellRepair, string>,
  nothing: 'There is nothing in this file to add or to change.',
  nothingYet: 'No row of this file can be taken as it is.',
  listComing:
    'Your list is still coming to this device. Wait until it is whole: till then contacts that you have would seem new.',
  choicesTitle: 'Choices',
  action: (n: number) => `Upload ${contactsCount(n)}`,
  uploading: (name: string) => `Uploading ${name}`,
  progress: (done: number, all: number) => `${number(done)} of ${number(all)}`,
  goesOn: 'You can close this and go on working. It carries on while the app is open.',
  pause: 'Pause',
  pausing: 'Pausing',
  resume: 'Continue',
  paused: (name: string) => `The upload of ${name} has stopped`,
  pausedText: (done: number, all: number) =>
    `${number(done)} of ${number(all)} are in the list. Continue, or undo what was added.`,
  running: (name: string, done: number, all: number) =>
    `Uploading ${name}: ${number(done)} of ${number(all)}`,
  show: 'Show',
  unfinished: (name: string, done: number, all: number) =>
    `The upload of ${name} has stopped at ${number(done)} of ${number(all)}.`,
  done: (created: number, updated: number) =>
    updated === 0
      ? `${contactsCount(created)} added`
      : created === 0
        ? `${contactsCount(updated)} updated`
        : `${contactsCount(created)} added, ${number(updated)} updated`,
  doneText: 'They are on this device and are sent as soon as there is a connection.',
  doneUndo: 'For 30 days the whole upload can be undone: open Upload again.',
  doneAction: 'Done',
  past: 'Earlier uploads',
  pastBy: (who: string) => `by ${who}`,
  pastUnfinished: (done: number, all: number) => `stopped at ${number(done)} of ${number(all)}`,
  pastUndone: 'undone',
  undo: 'Undo',
  undoOf: (name: string) => `Undo the upload of ${name}`,
  undoTitle: (name: string) => `Undo ${name}?`,
  undoCounts: (created: number, updated: number) =>
    [
      ...(created > 0 ? [`${contactsCount(created)} added by it`] : []),
      ...(updated > 0 ? [`${contactsCount(updated)} changed by it`] : []),
    ].join(', '),
  undoText:
    'The contacts that it added are deleted for ever, but for those that somebody has changed since. The contacts that it changed get back what they had.',
  undoing: 'Undoing',
  undoingOf: (name: string) => `Undoing ${name}`,
  resumeOf: (name: string) => `Continue the upload of ${name}`,
  undone: (removed: number, restored: number) =>
    restored === 0
      ? `${contactsCount(removed)} removed`
      : removed === 0
        ? `${contactsCount(restored)} put back as before`
        : `${contactsCount(removed)} removed, ${number(restored)} put back as before`,
  undoneKept: (n: number) =>
    `${count(n, 'contact was', 'contacts were')} changed since, and the change stays:`,
  undoFailed:
    'Not all of it could be undone. What was undone stays so; check the connection and try again.',
  incomplete: 'The list is still coming to this device. Wait until it is whole, then try again.',
  listChanged:
    'The list has changed meanwhile, and with it what this upload would do. Nothing was written: look at it again, then upload.',
  busy: 'An upload is running in another tab. Nothing was changed here; wait until it is done.',
  full: 'This device is full. What was added is in the list, and nothing of it is lost; make room, then continue.',
  tooLarge:
    'This file is larger than 64 MB. Split it into smaller files and upload them one by one.',
  failed: 'The file could not be read. Nothing was added; try again or choose another one.',
  writeFailed:
    'The upload has stopped. What was added is in the list, and nothing of it is lost; try again.',
  fields: {
    id: 'Contact List ID',
    name: 'Name',
    first_name: 'First name',
    middle_name: 'Middle name',
    last_name: 'Last name',
    phone: 'Contact Number',
    email: 'Contact Email',
    other_phones: 'Further numbers',
    other_emails: 'Further emails',
    language: 'Preferred Language',
    platform: 'Platform',
    tags: 'Tags',
    note: 'Note',
    added_at: 'Date Added',
  },
};

export const bots = {
  title: 'Bots',
  lead: 'A chatbot that hands a conversation over adds the person to the list by itself. Each bot has a key of its own.',
  new: 'New bot',
  name: 'Name',
  nameHint: 'What your team calls it, such as “Website bot”.',
  platform: 'Platform',
  sends: 'By what it sends',
  speaks: 'Our own form, from people on',
  platformHint: 'What sends the handoffs. The steps to set it up follow.',
  trigger: 'Log a contact',
  triggers: {
    handoff: 'When the bot hands over',
    interaction: 'As soon as somebody writes to it',
  },
  triggerHint: 'As soon as somebody writes: name and number. When it hands over: email too.',
  platformSecretKept: 'One has been entered. Leave this empty to keep it.',
  secretMissing: (label: string) =>
    `Nothing is taken from this platform before its ${label.toLowerCase()} is entered in the settings.`,
  setUp: 'Set up',
  setUpTitle: (name: string) => `Set up ${name}`,
  settings: 'Settings',
  settingsTitle: (name: string) => `Settings of ${name}`,
  saved: 'Saved',
  copyHeader: 'Copy header',
  copyToken: 'Copy token',
  header: 'Header',
  headerOf: (key: string | null) => `Authorization: Bearer ${key ?? '…'}`,
  token: 'Verify token',
  testing: 'Try it from a terminal',
  advanced: 'Advanced',
  scopes: 'The key may',
  scope: {
    handoffs: 'Hand conversations over',
    contacts: 'Read and change contacts',
    both: 'Both',
  },
  id: 'ID',
  address: 'Address',
  addressHint: 'Where a platform sends handoffs to, with the key or signed.',
  copyAddress: 'Copy address',
  make: 'Make bot',
  making: 'Making',
  none: 'No bot yet.',
  nameMissing: 'Give the bot a name.',
  keyTitle: (name: string) => `${name} is ready`,
  keyOnce: 'This is the only time that the key and the secret are shown. Copy them now.',
  steps: 'Steps',
  key: 'Key',
  secret: 'Signing secret',
  secretHint: 'For platforms that sign what they send (Standard Webhooks), to the address below.',
  curl: 'Try it with the key',
  curlHint: 'Paste this line into a terminal: it hands over a made-up conversation.',
  signed: 'Try it signed',
  signedHint: 'The same, signed with the secret instead of the key, for a shell with openssl.',
  contactsLine: 'Read contacts',
  contactsHint: 'Paste this line into a terminal: it reads the newest contacts.',
  copyKey: 'Copy key',
  copySecret: 'Copy secret',
  copyCurl: 'Copy line',
  waiting: 'Waiting for the first handoff',
  arrived: (when: string) => `Last handoff ${when}`,
  first: 'The first handoff has come.',
  openContact: 'Open the contact',
  done: 'Done',
  revoke: 'Revoke',
  revokeTitle: (name: string) => `Revoke ${name}?`,
  revokeText:
    'Its key stops working at once, and handoffs of this bot are refused from then on. Contacts that it added stay.',
  revoked: (name: string) => `Revoked ${name}`,
  failed: 'The bots could not be fetched.',
};

export const handoffLog = {
  title: 'Last handoffs',
  lead: 'What became of them, without anybody’s data. New ones appear by themselves.',
  none: 'No handoff yet. As soon as a bot hands somebody over, it is here.',
  noneOf: 'No handoff of this bot yet.',
  failed: 'The last handoffs could not be fetched.',
  bot: 'Bot',
  all: 'All bots',
  unknownPlatform: 'Unknown platform',
  goneBot: 'A revoked bot',
  open: 'Open contact',
  more: (n: number) => `Show ${number(n)} more`,
  outcomes: {
    created: 'New contact',
    updated: 'Updated',
    matched: 'Known',
    needs_review: 'To check',
    ignored: 'Not logged',
    refused: 'Not readable',
  } as Readonly<Record<string, string>>,
  reasons: {
    new_contact: 'Somebody who was not in the list.',
    known_contact: 'Somebody of the list; what was new was added.',
    nothing_new: 'Somebody of the list; everything was known.',
    nothing_found: 'It tells no name, number or email of the user.',
    other_name: 'The contact with this number or email has another name.',
    shared_number: 'Several contacts have this number, and none fits the name.',
    possibly_new_person:
      'Another name on a number that was silent for long: possibly a new person.',
    unsure: 'Something was understood that is not sure enough.',
    contact_full: 'The contact holds as much as one can.',
    unreadable: 'The body cannot be read.',
  } as Readonly<Record<string, string>>,
  field: (field: string) => `Look at ${field}.`,
};

export const sandbox = {
  title: 'Try a handoff',
  lead: 'Paste what a bot sends, and see what would be logged and from which words. Nothing is logged here.',
  platform: 'Platform of the body',
  samples: 'Begin with',
  sample: 'A sample of this platform',
  body: 'Body',
  bodyHint: 'JSON, or a form (name=…&phone=…), as the platform sends it.',
  empty: 'Paste a body, or begin with one of the samples.',
  run: 'Try it',
  running: 'Reading it',
  result: 'What would be logged',
  nobody: 'Nobody would be logged: it tells no name, number or email that is sure enough.',
  fields: {
    name: 'Name',
    phone: 'Contact Number',
    email: 'Contact Email',
    language: 'Preferred Language',
    platform: 'Platform',
  },
  nothing: 'Not told',
  notLogged: (value: string) => `Not logged: ${value}`,
  sureness: {
    sure: 'Sure',
    fairly: 'Fairly sure',
    unsure: 'Not sure enough. A contact would get it as a suggestion, to be checked.',
  },
  fromHint: (hint: string) => `Told by the platform as ${hint}`,
  fromWords: 'From the words',
  wrong: 'It cannot be read.',
  wrongField: (field: string) => `The fault is in ${field}.`,
};

export const handoffs = {
  one: (name: string, bot: string | null) =>
    bot === null ? `${name} was handed over` : `${name} was handed over by ${bot}`,
  many: (n: number) => `${number(n)} people were handed over`,
  view: 'View',
  /** Of notifications, which other apps show too. */
  title: 'New handoff',
  titleOf: (name: string) => `New handoff: ${name}`,
  titleMany: (n: number) => `${number(n)} new handoffs`,
  by: (bot: string) => `by ${bot}`,
};

export const users = {
  title: 'Users',
  lead: 'Agents see and change contacts. Admins also manage users, bots and settings.',
  invite: 'Invite',
  inviteTitle: 'Invite somebody',
  email: 'Email',
  role: 'Role',
  roles: { admin: 'Admin', agent: 'Agent' },
  makeLink: 'Make link',
  making: 'Making',
  linkTitle: 'Invitation link',
  linkText: (email: string) => `Send this link to ${email}. It works once.`,
  link: 'Link',
  copyLink: 'Copy link',
  done: 'Done',
  members: 'Members',
  you: 'You',
  invitations: 'Open invitations',
  remove: 'Remove',
  removeTitle: (name: string) => `Remove ${name}?`,
  removeText: 'This account can no longer sign in, and its devices lose the contacts.',
  removed: (name: string) => `Removed ${name}`,
  takeBack: 'Take back',
  takeBackTitle: (email: string) => `Take back the invitation of ${email}?`,
  takeBackText: 'Its link stops working.',
  takenBack: (email: string) => `Took back the invitation of ${email}`,
  roleChanged: (name: string, role: string) => `${name} is now ${role}`,
  failed: 'The users could not be fetched.',
};

export const settings = {
  title: 'Settings',
  profile: 'Profile',
  name: 'Name',
  email: 'Email',
  role: 'Role',
  organisation: 'Organisation',
  organisationName: 'Organisation name',
  country: 'Default country',
  countryHint: 'Numbers without a country code are taken to be from here.',
  saved: 'Saved',
  storage: 'On this device',
  persisted: 'The browser keeps the contacts until you sign out.',
  notPersisted:
    'The browser may remove the contacts when space runs out. They come back with a connection, but what was not sent would be lost.',
  persistUnknown: 'This browser does not say whether it keeps the contacts.',
  persist: 'Keep them',
  persistRefused: 'The browser does not promise it yet. Installing the app usually helps.',
  space: (used: string, quota: string) => `${used} used of about ${quota}`,
  install: 'Install',
  installed: 'The app is installed.',
  installText: 'Installed, it opens from the home screen, full screen and without a connection.',
  installMenu: 'In the menu of the browser, choose “Install app” or “Add to Home screen”.',
  installIos: 'On an iPhone or iPad: Share, then Add to Home Screen.',
  installIosUnsent:
    'What is not sent yet does not follow from this tab into the installed app: wait for “All sent” first.',
  about: 'About',
  version: (version: string) => `Version ${version}`,
  signOut: 'Sign out',
  uploadRuns: 'An upload is running. Wait until it is done, or pause it, then sign out.',
  password: 'Password',
  currentPassword: 'Current password',
  newPassword: 'New password',
  changePassword: 'Change password',
  changing: 'Changing',
  passwordWrong: 'This is not your current password.',
  passwordMissing: 'Type your current password.',
  passwordLength: 'A password has 10 to 128 characters.',
  passwordChanged: 'Password changed. Your other devices have to sign in again.',
};

export const pwa = {
  installOffer: 'Installed, the app opens from the home screen and without a connection.',
  install: 'Install',
  installHow: 'Show how',
  newVersion: 'A new version is ready.',
  otherVersion:
    'The app has been updated, and parts of this page are of the old version. Load it anew to go on; what you saved is kept.',
  reload: 'Reload',
};

export const notifications = {
  title: 'Notifications',
  switch: 'Notify me of handoffs',
  hint: 'Also while the app is closed, on this device. What is sent to it holds nobody’s data.',
  blocked:
    'The browser blocks notifications of this app. Allow them in the settings of the browser for this page (often behind the sign beside the address), then try again.',
  notAllowed: 'The browser has not been told yet whether it may. Try again and choose “Allow”.',
  noService:
    'The browser cannot reach its push service. Try again later; private windows and some browsers have none.',
  notReady: 'The app is still being put on this device. Try again in a moment.',
  missing: 'This browser cannot notify you. While the app is open, it still tells of handoffs.',
  insecure: 'Notifications need a secure address (https), and this one is not.',
  install:
    'On an iPhone or iPad only the installed app can notify you: install it (see Install), open it from the home screen and turn this on there.',
  offer: 'Be notified when a bot hands somebody over, also while the app is closed.',
  turnOn: 'Turn on',
  on: 'Notifications are on',
};

export const leaving = {
  title: 'Sign out',
  text: (n: number) =>
    `${count(n, 'change has', 'changes have')} not been sent yet. What should become of ${n === 1 ? 'it' : 'them'}?`,
  unfinished: (name: string, done: number, all: number) =>
    `The upload of ${name} has stopped at ${number(done)} of ${number(all)}. To add the rest, cancel this and continue it, or keep it for your next sign-in.`,
  send: 'Send now',
  sending: 'Sending',
  sendHint: 'Then sign out and remove the contacts from this device.',
  keep: 'Keep for my next sign-in here',
  keepHint: 'They stay on this device, for you only.',
  discard: 'Discard',
  discardHint: 'They are lost for good.',
  notSent: 'They could not be sent now: there is no connection. Keep them, or try again later.',
};
