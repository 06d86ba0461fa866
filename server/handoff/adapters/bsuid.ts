/**
 * A business-scoped user id of WhatsApp, which is never read as a number; the first group tells that it is that of the
 * parent of several businesses. It is unique by itself within a portfolio of businesses, which no body tells.
 */
export const BSUID = /^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/;
