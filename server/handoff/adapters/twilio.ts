import type { Adapter } from './adapter.ts';
import { twilioSignature } from './verify.ts';

/**
 * Twilio, for WhatsApp and SMS: a form. Since 2026 `From` may hold WhatsApp's business-scoped id in the place of a number.
 * Fields that a Studio flow adds are slots. Reports on messages that we never sent are dropped.
 */
export const twilio: Adapter = {
  channel: 'sms',
  event: ({ MessageStatus, SmsStatus }) =>
    [MessageStatus, SmsStatus].every((status) => status === undefined || status === 'received')
      ? undefined
      : null,
  // A call has another id than a message.
  prepare: (body) => ({ ...body, channel: 'CallSid' in body ? 'voice' : 'sms' }),
  verify: twilioSignature,
  // A text would be sent to the user as a message.
  reply: (_, headers) =>
    /\bapplication\/json\b/i.test(headers.get('accept') ?? '')
      ? null
      : { type: 'text/xml', body: '<?xml version="1.0" encoding="UTF-8"?><Response/>' },
  map: {
    eventId: ['MessageSid', 'SmsMessageSid', 'SmsSid', 'CallSid'],
    botId: ['MessagingServiceSid', 'AccountSid'],
    channel: ['channel'],
    profileName: ['ProfileName', 'CallerName'],
    sender: ['From', 'WaId'],
    identities: [
      { kind: 'wa_bsuid', value: ['ExternalUserId'] },
      { kind: 'wa_parent_bsuid', value: ['ParentExternalUserId'] },
    ],
    own: new Set(
      (
        'MessageSid,SmsMessageSid,SmsSid,CallSid,AccountSid,MessagingServiceSid,ApiVersion,From,To,WaId,ProfileName,' +
        'CallerName,Body,NumMedia,NumSegments,SmsStatus,MessageStatus,ExternalUserId,ParentExternalUserId,Caller,' +
        'Called,channel'
      ).split(','),
    ),
    conversation: [{ by: 'user', text: ['Body', 'ButtonText', 'SpeechResult'] }],
  },
};
