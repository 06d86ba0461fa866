// Every platform that can hand over, with the words for setting it up: one table, so that who knows a platform can correct
// its steps without reading code. The words of the rest of the app are in `words.ts`.

/** How requests of a platform are known to be of the bot. */
export type Proof =
  /** It sends the bot's key in the header `Authorization`. */
  | 'key'
  /** It signs, or sends, a secret of its own that is copied from there to here. */
  | 'secret'
  /** It can do neither: its address ends in a token that nobody can guess. */
  | 'address';

/** One thing to do; `copy` is what is taken from here for it. */
export interface Step {
  text: string;
  copy?: 'address' | 'header' | 'token';
}

export interface BotPlatform {
  name: string;
  proof: Proof;
  /** What the secret is called there, and where it stands. */
  secret?: { label: string; hint: string };
  steps: readonly Step[];
  /** A body as the platform sends it, of a made-up person; a text is a form. */
  sample: object | string;
}

const HEADER: Step = {
  text: 'Add this header. The key was shown when the bot was made; a lost one is replaced by making the bot anew.',
  copy: 'header',
};
const POST_TO = (where: string): Step => ({
  text: `${where} Method POST, content type application/json, to this address:`,
  copy: 'address',
});
const META_SECRET = {
  label: 'App secret',
  hint: 'In the Meta app: App settings, Basic, App secret.',
};
const metaSteps = (product: string, object: string, field: string): Step[] => [
  { text: `Open your app on developers.facebook.com and choose ${product}, Configuration.` },
  { text: 'Under Webhook press Edit, and paste this as the callback URL:', copy: 'address' },
  { text: 'Paste this as the verify token, then press Verify and save:', copy: 'token' },
  { text: `Subscribe to the field ${field} of ${object}. No other field is needed.` },
  { text: 'Copy the app secret (App settings, Basic) into the settings of the bot here.' },
];

export const BOT_PLATFORMS = {
  plain: {
    name: 'Our own form (JSON)',
    proof: 'key',
    steps: [
      POST_TO('Where your bot gives up, let it send the conversation.'),
      HEADER,
      {
        text: 'Instead of the header the request may be signed with the signing secret (Standard Webhooks).',
      },
    ],
    sample: {
      event_id: 'conversation-17',
      conversation: [
        { sender: 'bot', message: 'Before I hand you over: what is your name and number?' },
        { sender: 'user', message: 'Thandi Mokoena, 082 555 0199' },
      ],
      hints: { channel: 'web', language_code: 'en' },
    },
  },
  botlhale: {
    name: 'Botlhale AI',
    proof: 'address',
    steps: [
      { text: 'Open the chatbot and go to its custom actions.' },
      { text: 'Make a custom action of the kind POST with this address:', copy: 'address' },
      { text: 'Tick the form values to send with it: name, number, email.' },
      { text: 'Put the action right before Human handoff. It answers in plain text.' },
    ],
    sample:
      'name=Thandi+Mokoena&phone_number=0825550199&ConversationID=6w12rxC99d0V&LanguageCode=zu-ZA',
  },
  whatsapp: {
    name: 'WhatsApp Cloud API',
    proof: 'secret',
    secret: META_SECRET,
    steps: metaSteps('WhatsApp', 'the WhatsApp Business account', 'messages'),
    sample: {
      object: 'whatsapp_business_account',
      entry: [
        {
          id: '100200300',
          changes: [
            {
              field: 'messages',
              value: {
                metadata: { display_phone_number: '27100000000', phone_number_id: '400500600' },
                contacts: [{ profile: { name: 'Lerato Mokoena' }, wa_id: '27825550199' }],
                messages: [
                  {
                    from: '27825550199',
                    id: 'wamid.SAMPLE',
                    timestamp: '1790000000',
                    type: 'text',
                    text: { body: 'Sawubona, my email is lerato@example.org' },
                  },
                ],
              },
            },
          ],
        },
      ],
    },
  },
  twilio: {
    name: 'Twilio',
    proof: 'secret',
    secret: { label: 'Auth token', hint: 'On the first page of the Twilio Console.' },
    steps: [
      { text: 'In the Twilio Console open the number, or the sender of WhatsApp.' },
      {
        text: 'Under “A message comes in” choose Webhook, HTTP POST, and paste this address; or make it a step of a Studio flow:',
        copy: 'address',
      },
      { text: 'Copy the auth token of the account into the settings of the bot here.' },
    ],
    sample:
      'MessageSid=SM17&From=whatsapp%3A%2B27825550199&WaId=27825550199&ProfileName=Lerato&Body=My+name+is+Lerato+Mokoena',
  },
  chatwoot: {
    name: 'Chatwoot',
    proof: 'secret',
    secret: { label: 'Webhook secret', hint: 'In Chatwoot: Settings, Integrations, Webhooks.' },
    steps: [
      {
        text: 'Open Settings, Integrations, Webhooks and add a webhook with this address:',
        copy: 'address',
      },
      {
        text: 'Tick “Conversation status changed”. For contacts on any interaction tick “Message created” too.',
      },
      { text: 'Copy the secret of the webhook into the settings of the bot here.' },
    ],
    sample: {
      event: 'conversation_status_changed',
      id: 17,
      channel: 'Channel::WebWidget',
      status: 'open',
      meta: {
        sender: { name: 'Thandi Mokoena', email: 'thandi@example.org', phone_number: null },
        assignee: { name: 'John' },
      },
      messages: [{ id: 120, content: 'Call me on 082 555 0199', message_type: 0 }],
    },
  },
  botframework: {
    name: 'Bot Framework, Copilot Studio',
    proof: 'key',
    steps: [
      {
        text: 'In the topic Escalate add “Transfer conversation”, and fill its variables: name, phone, email.',
      },
      POST_TO('Before it add “Send HTTP request”, with the activity as its body.'),
      HEADER,
    ],
    sample: {
      type: 'event',
      name: 'handoff.initiate',
      id: 'activity-17',
      channelId: 'directline',
      value: { va_Language: 'en-US', CustomerName: 'Thandi Mokoena', phone: '082 555 0199' },
      relatesTo: { user: { id: 'u1', name: 'C2 User', role: 'user' } },
    },
  },
  dialogflow: {
    name: 'Dialogflow CX and ES',
    proof: 'key',
    steps: [
      POST_TO('Under Manage, Webhooks (in ES: Fulfillment) make a webhook.'),
      HEADER,
      { text: 'Call the webhook in the route that leads to live agent handoff.' },
      { text: 'Its parameters are read: name, phone, email, under names like these.' },
    ],
    sample: {
      detectIntentResponseId: 'response-17',
      languageCode: 'en',
      text: 'I want to speak to a person',
      sessionInfo: { parameters: { name: 'Thandi Mokoena', 'phone-number': '082 555 0199' } },
    },
  },
  rasa: {
    name: 'Rasa',
    proof: 'key',
    steps: [
      POST_TO('In the action that hands over, send the tracker (`tracker.current_state()`).'),
      HEADER,
      { text: 'Slots such as name, phone_number and email are read, and what the user wrote.' },
    ],
    sample: {
      next_action: 'action_handoff',
      sender_id: '27825550199',
      tracker: {
        slots: { name: 'Lerato Mokoena', email: null, language: 'zu' },
        latest_message: { text: 'ngicela umuntu' },
        latest_input_channel: 'whatsapp',
      },
    },
  },
  botpress: {
    name: 'Botpress',
    proof: 'key',
    steps: [
      POST_TO(
        'Before the card “Start HITL” put an “Execute code” card that sends what it starts with.',
      ),
      HEADER,
    ],
    sample: {
      action: 'startHitl',
      input: {
        userId: 'u1',
        title: 'Billing',
        messageHistory: [
          { source: { type: 'bot' }, type: 'text', payload: { text: 'What is your name?' } },
          {
            source: { type: 'user', userId: 'u1' },
            type: 'text',
            payload: { text: 'Thandi Mokoena' },
          },
        ],
      },
    },
  },
  voiceflow: {
    name: 'Voiceflow',
    proof: 'key',
    steps: [
      POST_TO('Before the step that talks to an agent put an API step.'),
      HEADER,
      {
        text: 'Send your variables as its body: {"variables": {"name": "{name}", "phone": "{phone}"}}.',
      },
    ],
    sample: {
      type: 'talk_to_agent',
      payload: { platform: 'intercom' },
      variables: { name: 'Thandi Mokoena', phone: '082 555 0199' },
    },
  },
  kommunicate: {
    name: 'Kommunicate',
    proof: 'address',
    steps: [
      { text: 'Open Settings, Developer, Webhooks & Security (or the webhook of the bot).' },
      { text: 'Paste this address as the webhook URL:', copy: 'address' },
      { text: 'Choose the event of the assignment to a person.' },
    ],
    sample: {
      key: 'message-17',
      botId: 'bot',
      from: 'thandi@example.org',
      groupId: '900',
      message: 'My name is Thandi Mokoena',
      source: 'web',
    },
  },
  chatlayer: {
    name: 'Chatlayer (Sinch)',
    proof: 'address',
    steps: [
      { text: 'Open the bot, Settings, Channels, and go to the webhook for offloading.' },
      { text: 'Paste this address as the webhook URL:', copy: 'address' },
      { text: 'Paste this as the verify token:', copy: 'token' },
      { text: 'Tick offload only. All other messages are dropped unread.' },
    ],
    sample: {
      event: 'offload',
      botId: 'ko3123ze',
      sessionId: 'session-17',
      channel: 'whatsapp',
      payload: { name: 'Lerato', email: 'lerato@example.org' },
      transcript: [{ actor: 'user', message: { text: 'My number is 082 555 0199' } }],
    },
  },
  zendesk: {
    name: 'Zendesk (Sunshine Conversations)',
    proof: 'secret',
    secret: { label: 'Shared secret', hint: 'Zendesk shows it when the webhook is made.' },
    steps: [
      {
        text: 'Open Admin Center, Apps and integrations, Conversations integrations, and make one.',
      },
      { text: 'Paste this as the webhook endpoint:', copy: 'address' },
      {
        text: 'Subscribe to “Switchboard: pass control”. For contacts on any interaction add “Conversation message”.',
      },
      { text: 'Copy the shared secret into the settings of the bot here.' },
    ],
    sample: {
      events: [
        {
          id: 'event-17',
          type: 'switchboard:passControl',
          payload: {
            user: {
              profile: { givenName: 'Thandi', surname: 'Mokoena', email: 'thandi@example.org' },
            },
            metadata: { phone: '082 555 0199', lang: 'en-za' },
          },
        },
      ],
    },
  },
  messenger: {
    name: 'Facebook Messenger',
    proof: 'secret',
    secret: META_SECRET,
    steps: metaSteps('Messenger', 'the page', 'messages (and messaging_handovers)'),
    sample: {
      object: 'page',
      entry: [
        {
          id: '700',
          messaging: [
            {
              sender: { id: '24001' },
              message: { mid: 'm_17', text: 'I am Thandi, 082 555 0199' },
            },
          ],
        },
      ],
    },
  },
  telegram: {
    name: 'Telegram',
    proof: 'secret',
    secret: {
      label: 'Secret token',
      hint: 'One that you make up: letters, digits, _ and -, at least 20 of them.',
    },
    steps: [
      { text: 'Make up a secret token and enter it in the settings of the bot here.' },
      {
        text: 'Call setWebhook of the Bot API with secret_token=(that token) and with this as url:',
        copy: 'address',
      },
    ],
    sample: {
      update_id: 17,
      message: {
        from: {
          id: 24001,
          is_bot: false,
          first_name: 'Thandi',
          last_name: 'Mokoena',
          language_code: 'en',
        },
        chat: { id: 24001 },
        text: 'Call me on 082 555 0199',
      },
    },
  },
} as const satisfies Record<string, BotPlatform>;

export type BotPlatformName = keyof typeof BOT_PLATFORMS;

/** In the order in which people are offered them. */
export const BOT_PLATFORM_NAMES = Object.keys(BOT_PLATFORMS) as BotPlatformName[];

export const isBotPlatform = (name: unknown): name is BotPlatformName =>
  typeof name === 'string' && Object.hasOwn(BOT_PLATFORMS, name);

// Other words that the server takes for a platform.
const ALIASES = new Map<string, BotPlatformName>([['copilot', 'botframework']]);

/** The platform whose form a bot sends, by its name: one that is only known by where it speaks sends our own. */
export const formOf = (name: string | null | undefined): BotPlatformName =>
  isBotPlatform(name) ? name : (ALIASES.get(name ?? '') ?? 'plain');

/** What is known of the platform whose form a bot sends. */
export const platformOf = (name: string | null | undefined): BotPlatform =>
  BOT_PLATFORMS[formOf(name)];

/** Conversations in our own form to try what is understood, of made-up people. */
export const SAMPLES: readonly { title: string; body: object }[] = [
  { title: 'Asked and answered', body: BOT_PLATFORMS.plain.sample },
  {
    title: 'isiZulu and English, digits in words',
    body: {
      conversation: [
        { sender: 'user', message: 'Sawubona, igama lami ngu-Sipho Dlamini' },
        { sender: 'bot', message: 'Ngicela inombolo yakho?' },
        { sender: 'user', message: 'oh eight two double five five oh one nine nine' },
      ],
      hints: { channel: 'whatsapp' },
    },
  },
  {
    title: 'A correction',
    body: {
      conversation: [
        { sender: 'user', message: 'My number is 082 555 0127' },
        { sender: 'user', message: 'sorry it ends in 28' },
        { sender: 'bot', message: 'And your email?' },
        { sender: 'user', message: 'thandi dot mokoena at example dot org' },
      ],
    },
  },
  {
    title: 'Somebody else, and an ID number',
    body: {
      conversation: [
        { sender: 'bot', message: 'You are speaking to Naledi. How can I help?' },
        {
          sender: 'user',
          message:
            'My ID is 8001015009087, and my sister Zanele has asked about order 0821234567 before',
        },
      ],
    },
  },
  {
    title: 'Nothing to log',
    body: { conversation: [{ sender: 'user', message: 'hello, is anybody there?' }] },
  },
];
