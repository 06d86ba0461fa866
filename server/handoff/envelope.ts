import * as z from 'zod';

/** Text, or a number that stands for one: platforms send telephone numbers as both. */
const Text = z.union([z.string(), z.number()]).transform(String).nullish();

const Message = z.looseObject({ sender: Text, message: Text });

const Identity = z.looseObject({ kind: Text, value: Text, scope: Text });

/**
 * What every platform's body is mapped onto, and the body of `POST /api/handoffs` itself. Everything is optional, unknown
 * members are fine, and `slots` and `entities` hold any JSON under the platform's own names.
 */
export const Envelope = z
  .looseObject({
    /** What it is: a conversation that was handed over, or any other message of a user. */
    event: z.enum(['handoff', 'interaction']).nullish(),
    event_id: Text,
    bot_id: Text,
    conversation_id: Text,
    conversation: z.array(Message).nullish(),
    hints: z
      .looseObject({
        channel: Text,
        language_code: Text,
        region: Text,
        whatsapp_number: Text,
        profile_name: Text,
        name: Text,
        phone: Text,
        email: Text,
        entities: z.unknown().optional(),
        slots: z.unknown().optional(),
        identities: z.array(Identity).nullish(),
      })
      .nullish(),
  })
  .meta({ id: 'Handoff' });

export type Envelope = z.infer<typeof Envelope>;
export type Hints = NonNullable<Envelope['hints']>;
