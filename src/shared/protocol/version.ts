/**
 * The version of the sync protocol, sent with every sync call. It goes up when an old app could not understand a new
 * server, never for a new key, value or member, which are carried unread.
 *
 * 1: records, tombstones, push, pull, live.
 */
export const PROTOCOL_VERSION = 1;

/** The oldest version that the server still speaks; an older app is told `upgrade_required`. Never raised lightly. */
export const OLDEST_PROTOCOL = 1;

export const PROTOCOL_HEADER = 'x-contacts-protocol';
