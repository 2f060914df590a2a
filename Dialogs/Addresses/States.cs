using System.Collections.Frozen;
using System.Globalization;

namespace EcomBot.Dialogs.Addresses;

/// <summary>The states of the USA and of Brazil, as addresses shorten them.</summary>
internal static class States
{
    private const string American =
        "Alabama AL|Alaska AK|Arizona AZ|Arkansas AR|California CA|Colorado CO|Connecticut CT|Delaware DE|District of Columbia DC|Florida FL|Georgia GA|"
        + "Hawaii HI|Idaho ID|Illinois IL|Indiana IN|Iowa IA|Kansas KS|Kentucky KY|Louisiana LA|Maine ME|Maryland MD|Massachusetts MA|Michigan MI|"
        + "Minnesota MN|Mississippi MS|Missouri MO|Montana MT|Nebraska NE|Nevada NV|New Hampshire NH|New Jersey NJ|New Mexico NM|New York NY|"
        + "North Carolina NC|North Dakota ND|Ohio OH|Oklahoma OK|Oregon OR|Pennsylvania PA|Puerto Rico PR|Rhode Island RI|South Carolina SC|"
        + "South Dakota SD|Tennessee TN|Texas TX|Utah UT|Vermont VT|Virginia VA|Washington WA|West Virginia WV|Wisconsin WI|Wyoming WY";

    private const string Brazilian = "AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO";

    // The first three digits of postal codes of the USA from which a state's begin; what follows nothing has no state.
    private const string Zones =
        "005NY 006PR 010MA 028RI 030NH 039ME 050VT 060CT 070NJ 090-- 100NY 150PA 197DE 200DC 206MD 220VA 247WV 270NC 290SC 300GA 320FL 350AL 370TN 386MS "
        + "398GA 400KY 430OH 460IN 480MI 500IA 530WI 550MN 570SD 580ND 590MT 600IL 630MO 660KS 680NE 700LA 716AR 730OK 750TX 800CO 820WY 832ID 840UT 850AZ "
        + "870NM 885TX 886-- 889NV 900CA 962-- 967HI 969-- 970OR 980WA 995AK";

    private static readonly FrozenDictionary<string, string> ByName = American.Split('|')
        .ToFrozenDictionary(entry => entry[..^3], entry => entry[^2..], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Names = ByName.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Codes = ByName.Values.Concat(Brazilian.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static readonly (int From, string State)[] ByZone =
        [.. Zones.Split(' ').Select(zone => (int.Parse(zone[..3], CultureInfo.InvariantCulture), zone[3..]))];

    /// <summary>The code of a state by its code or its name; null for anything else.</summary>
    public static string? Find(string text) => Codes.Contains(text.Trim()) ? text.Trim() : ByName.GetValueOrDefault(text.Trim());

    /// <summary>The name of a state of the USA by its code; null for anything else.</summary>
    public static string? NameOf(string code) => Names.GetValueOrDefault(code);

    /// <summary>The state of an address in the USA by its postal code; null for other countries and codes.</summary>
    public static string? OfPostalCode(string code, string country)
    {
        var isAmerican = country is "USA" or "US" or "United States" && code.Length >= 5 && code[..5].All(char.IsAsciiDigit);
        return isAmerican && ByZone.Last(zone => zone.From <= Math.Max(5, int.Parse(code[..3], CultureInfo.InvariantCulture))).State is var state
            and not "--" ? state : null;
    }
}
