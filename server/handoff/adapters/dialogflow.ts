import type { Adapter } from './adapter.ts';

const ORIGINAL = 'originalDetectIntentRequest';

/**
 * Google Dialogflow: webhook requests of CX (session parameters) and ES (`queryResult`, contexts, what the channel sent),
 * and answers with `liveAgentHandoff`, whose metadata are the author's.
 */
export const dialogflow: Adapter = {
  channel: 'web',
  // Dialogflow refuses an answer with a field that it does not know.
  reply: (answer, headers) =>
    /dialogflow/i.test(headers.get('user-agent') ?? '')
      ? { type: 'application/json', body: JSON.stringify({ payload: answer }) }
      : null,
  map: {
    eventId: ['detectIntentResponseId', 'responseId'],
    conversationId: ['sessionInfo.session', 'session'],
    channel: [`${ORIGINAL}.source`, 'payload.channel', 'sessionInfo.parameters.channel'],
    language: ['sessionInfo.parameters.language', 'languageCode', 'queryResult.languageCode'],
    number: ['payload.telephony.caller_id'],
    sender: [
      ...['sender.id', 'from.id', 'message.from.id', 'callback_query.from.id', 'From'].map(
        (id) => `${ORIGINAL}.payload.data.${id}`,
      ),
    ],
    slots: [
      'fulfillmentResponse.messages.*.liveAgentHandoff.metadata',
      'queryResult.responseMessages.*.liveAgentHandoff.metadata',
      'messages.*.liveAgentHandoff.metadata',
      'liveAgentHandoff.metadata',
      'sessionInfo.parameters',
      'queryResult.parameters',
      'queryResult.outputContexts.*.parameters',
      'payload',
      `${ORIGINAL}.payload`,
    ],
    conversation: [
      { by: 'user', text: ['text', 'transcript', 'queryResult.queryText', 'queryResult.text'] },
    ],
  },
};
