const SOUTH_AFRICAN = /^\+27(\d{2})(\d{3})(\d{4})$/;

/** A stored number for the screen: a South African one in national form (3-3-4), others as they are stored. */
export const formatPhone = (e164: string): string => e164.replace(SOUTH_AFRICAN, '0$1 $2 $3');
