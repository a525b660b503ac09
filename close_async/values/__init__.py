"""From Close's JSON to Python and back: encoding, codecs, records, custom field values."""
