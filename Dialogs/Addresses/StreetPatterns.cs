using System.Text.RegularExpressions;

namespace EcomBot.Dialogs.Addresses;

/// <summary>How street lines and flats are written in the six languages, in any case.</summary>
internal static partial class StreetPatterns
{
    /// <summary>The place of a street line in a text; null where there is none.</summary>
    public static Range? Street(string text) => !text.Any(char.IsDigit) ? null : new[] { English(), NumberFirst(), NumberLast(), German(), Chinese() }
        .Select(pattern => pattern.Match(text)).Where(match => match.Success).OrderBy(match => match.Index).ThenByDescending(match => match.Length)
        .Select(match => (Range?)(match.Index..(match.Index + match.Value.TrimEnd(' ', ',', '-').Length))).FirstOrDefault();

    /// <summary>The place of a street line whose word for street is missing or misspelt, but which town, state and postal code follow.</summary>
    public static Range? Complete(string text) =>
        CompleteLine().Match(text).Groups["line"] is { Success: true } line ? line.Index..(line.Index + line.Length) : null;

    /// <summary>A loose street line: a number and a name, for texts that are known to be addresses.</summary>
    public static Range? Loose(string text) =>
        LooseLine().Match(text) is { Success: true } match ? match.Index..(match.Index + match.Value.TrimEnd().Length) : null;

    /// <summary>The place of a flat, suite or floor; null where there is none.</summary>
    public static Range? Unit(string text) => Units().Match(text) is { Success: true } match ? match.Index..(match.Index + match.Length) : null;

    [GeneratedRegex(@"(?<![\w#-])\d{1,6}[a-z]?\s+(?:[\p{L}\d'’.-]+\s+){0,4}?(?:street|str|st|avenue|ave|av|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|pl|terrace|square|parkway|pkwy|highway|hwy|trail|circle|cir|crescent|close|loop|row|alley|walk|path|broadway)\b\.?(?:\s+(?:north|south|east|west|ne|nw|se|sw|n|s|e|w)\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"(?<![\w#-])\d{1,5}(?:\s?(?:bis|ter|quater|[a-d]))?,?\s+(?:rue|avenue|av\.|boulevard|bd|chemin|all[ée]e|place|impasse|quai|cours|route|square|passage)\s+[\p{L}'’. -]+", RegexOptions.IgnoreCase)]
    private static partial Regex NumberFirst();

    [GeneratedRegex(@"(?<!\w)(?:calle|c/|avenida|avda\.?|av\.?|paseo|plaza|carrera|camino|ronda|rua|r\.|travessa|alameda|praça|praca|estrada|rodovia|largo)\s+[\p{L}'’. -]+?,?\s*(?:n[º°.]?\s*|número\s+|numero\s+)?\d{1,5}(?:\s?[a-z](?![\p{L}]))?(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex NumberLast();

    [GeneratedRegex(@"(?<!\w)(?:(?:am|im|zum|zur|an der|an den|auf der|auf dem|in der|unter den|alte|alten|neue|neuen|große|kleine)\s+)*[\p{L}.-]*(?:straße|strasse|str\.|str|weg|allee|platz|gasse|ring|damm|ufer|chaussee|markt)\s+\d{1,4}(?:\s?[a-z](?![\p{L}]))?(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex German();

    [GeneratedRegex(@"[\u4e00-\u9fff]*?[\u4e00-\u9fff]{1,8}(?:路|街|道|巷|弄|村|苑)\s*\d+\s*(?:弄\s*\d+\s*)?号(?:院)?")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"(?<![\w#-])\d{1,6}[a-z]?\s+[\p{L}][\p{L}'’.-]*(?:\s+[\p{L}][\p{L}'’.-]*){0,3}", RegexOptions.IgnoreCase)]
    private static partial Regex LooseLine();

    [GeneratedRegex(@"(?<![\w#-])(?<line>\d{1,6}[a-z]?\s+\p{L}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){0,3})\s*,\s*\p{L}[\p{L}'’. -]*,?\s+[a-z]{2}\s+\d{5}(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex CompleteLine();

    [GeneratedRegex(@"(?<!\w)(?!fl\.?\s*\d{5})(?:(?:suite|ste|apt|apartment|appt|app|unit|flat|floor|fl|room|rm|bldg|building|wohnung|whg|etage|stock|piso|puerta|planta|escalera|apto|apartamento|ap|bloco|sala|bâtiment|bât|bat|étage|porte|no)\.?\s*(?:number|no\.?|nr\.?|n[º°.])?\s*#?\s*\d{1,5}[a-z]?(?!\w)|(?:suite|ste|apt|apartment|appt|unit|flat|apto|bloco|bât|porte)\.?\s+[a-z](?!\w)|\d{1,2}(?:º|ª|°)\s?[a-z]?(?!\w)|\d{1,2}(?:er|e|ème)\s+étage|\d{1,2}(?:st|nd|rd|th)\s+floor|\d{1,2}\.\s?(?:stock|etage|og))|(?:\d+\s*(?:号楼|栋|幢|单元|座)\s*)*\d+\s*(?:室|楼|层)|(?:\d+\s*(?:号楼|栋|幢|单元|座)\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex Units();
}
