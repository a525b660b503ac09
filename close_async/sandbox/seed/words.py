"""Invented words from which the sandbox's companies and people are named."""

from __future__ import annotations

COMPANY_HEADS = (
    "Amber Quill", "Alder", "Birchwater", "Blue Finch", "Brightmoor", "Cinderpath", "Copper Vale",
    "Crestline", "Dovetail", "Driftwood", "Eastmere", "Elmhollow", "Fernbank", "Flintrock",
    "Foxglove", "Granite Bay", "Greyhaven", "Harbourlight", "Hazelwick", "Highmarsh", "Inkwell",
    "Ironbridge", "Juniper", "Kestrel", "Kingsfold", "Lanternhouse", "Larkspur", "Longacre",
    "Marigold", "Millrace", "Moonraker", "Northgate", "Oakhurst", "Orchard Lane", "Otterbrook",
    "Pebblestone", "Pinecrest", "Quarrydale", "Redfern", "Rivermouth", "Rookwood", "Saltmarsh",
    "Silverbeck", "Skylark", "Stonecrop", "Sunder", "Swiftwater", "Tallow", "Thistledown",
    "Tidewater", "Umberfield", "Vantage", "Verdigris", "Wexcombe", "Whitethorn", "Willowmere",
    "Windrush", "Wintergreen", "Yarrow", "Zephyr",
)  # fmt: skip
COMPANY_KINDS = (
    "Analytics", "Bakery", "Brewing", "Ceramics", "Clinics", "Coffee", "Consulting", "Dynamics",
    "Electric", "Energy", "Fabrics", "Farms", "Films", "Foods", "Freight", "Furniture", "Games",
    "Garments", "Health", "Hotels", "Interiors", "Labs", "Logistics", "Media", "Metals", "Motors",
    "Optics", "Outdoors", "Partners", "Press", "Robotics", "Security", "Shipping", "Software",
    "Solar", "Studios", "Supply", "Systems", "Textiles", "Tools", "Toys", "Travel", "Ventures",
    "Wines", "Works",
)  # fmt: skip
COMPANY_TAILS = ("", "", "", " Ltd", " Inc", " GmbH", " & Sons", " Group", " Co-op")
FIRST_NAMES = (
    "Ada", "Adil", "Agnes", "Amara", "Anselm", "Beatriz", "Bram", "Carmen", "Cato", "Chidi",
    "Daphne", "Dario", "Edda", "Elias", "Esme", "Farah", "Felix", "Greta", "Gus", "Hana", "Hugo",
    "Ines", "Ivo", "Jana", "Jonas", "Kaya", "Kofi", "Leila", "Linus", "Mabel", "Mateo", "Mira",
    "Nadia", "Nils", "Noor", "Odette", "Omar", "Paloma", "Pavel", "Quinn", "Rafael", "Rosa",
    "Selma", "Sven", "Tamsin", "Theo", "Uma", "Valeria", "Viggo", "Wanda", "Xenia", "Yusuf",
    "Zara", "Zoë",
)  # fmt: skip
LAST_NAMES = (
    "Abara", "Albrecht", "Andrade", "Ashdown", "Bellweather", "Bianchi", "Bramwell", "Castellan",
    "Chowdhury", "Dalgaard", "Delacroix", "Eberhart", "Eriksen", "Fairweather", "Fontaine",
    "Garrick", "Goldmann", "Hallström", "Hargreave", "Ibarra", "Iwasaki", "Jankowski", "Kaplan",
    "Kowalczyk", "Lachance", "Lindqvist", "Marchetti", "Moreau", "Nakagawa", "Novák", "Okonkwo",
    "Oyelaran", "Pemberton", "Petrov", "Quintana", "Ravensworth", "Rossi", "Sato", "Schreiber",
    "Thackeray", "Tremblay", "Ueda", "Vasquez", "Verhoeven", "Whitlock", "Wójcik", "Yamada",
    "Zielinski",
)  # fmt: skip
TITLES = (
    "Chief Executive", "Head of Sales", "Office Manager", "Purchasing", "Operations Director",
    "Founder", "Head of Finance", "Marketing Manager", "Engineer", "IT Manager",
)  # fmt: skip
CITIES = (
    ("Portland", "OR", "97201", "US"), ("Austin", "TX", "73301", "US"),
    ("Bristol", "", "BS1 4DJ", "GB"), ("Leipzig", "", "04109", "DE"),
    ("Lyon", "", "69002", "FR"), ("Porto", "", "4050-253", "PT"),
    ("Toronto", "ON", "M5H 2N2", "CA"), ("Kraków", "", "31-042", "PL"),
)  # fmt: skip
STREETS = (
    "Alder Street",
    "Canal Road",
    "Foundry Lane",
    "Market Square",
    "Orchard Way",
    "Quay Side",
)
INDUSTRIES = ("Agriculture", "Education", "Finance", "Health", "Logistics", "Retail", "Software")
TOPICS = ("Integrations", "Pricing", "Reporting", "Security", "Support", "Training")
SOURCES = ("Fair", "Newsletter", "Referral", "Website", "Cold call")
TASKS = ("Call back", "Send the offer", "Ask for the contract", "Book a demonstration", "Say hello")
NOTES = (
    "Met at the fair, wants prices by email.", "Asked about the yearly plan.",
    "Has a budget from next quarter on.", "Prefers calls in the morning.",
    "Is comparing us with two others.",
)  # fmt: skip
