namespace EcomBot.Commerce.ImportExport.Files;

/// <summary>Currency codes as files write them.</summary>
internal static class Currencies
{
    public static string? Read(RecordReader fields, string name) => fields.TextOrNull(name) switch
    {
        null => null,
        { Length: 3 } code when code.All(char.IsAsciiLetterUpper) => code,
        _ => throw fields.Wrong(name, "a currency such as EUR is expected."),
    };
}
