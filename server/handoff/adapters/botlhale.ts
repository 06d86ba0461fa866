import type { Adapter } from './adapter.ts';

/**
 * Botlhale AI: the transcript of its live-agent socket (`messages`, `bot_id`), the bodies of its message API
 * (`TextMsg`, `TextResponse`, `Entities`), chats as Vela takes them, and custom actions: a form with the fields that the
 * bot's author chose. One address is set for each language of a bot, so the query may tell the language.
 */
export const botlhale: Adapter = {
  channel: 'web',
  map: {
    eventId: ['event_id', 'MessageID'],
    botId: ['bot_id', 'BotID'],
    conversationId: ['ConversationID', 'conversation_id'],
    channel: ['Platform', 'platform', 'hints.channel'],
    language: [
      ...['LanguageCode', 'language_code', 'language', 'hints.language_code'],
      'chats.*.language',
    ],
    profileName: ['UserName', 'User Name', 'hints.profile_name'],
    // A number on WhatsApp; elsewhere it names a conversation of a day.
    sender: ['UserID', 'user_id'],
    entities: ['Entities', 'entities', 'hints.entities'],
    slots: ['slots', 'hints.slots'],
    own: new Set(
      (
        'BotID,bot_id,ConversationID,conversation_id,UserID,user_id,MessageID,event_id,event,TextMsg,TextResponse,' +
        'Transcription,Intent,Confidence,LanguageCode,language,language_code,DateReceived,Entities,entities,Buttons,' +
        'custom,messages,chats,metadata,Platform,platform,UserName,User Name,hints,slots,conversation'
      ).split(','),
    ),
    hints: ['hints'],
    conversation: [
      {
        list: ['conversation.*', 'messages.*', 'chats.*'],
        sender: ['sender'],
        text: ['message', 'text'],
      },
      { by: 'user', text: ['TextMsg', 'Transcription'] },
      { by: 'bot', text: ['TextResponse', 'TextResponse.*'] },
    ],
  },
};
