using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EcomBot.Commerce.Storage;

namespace EcomBot.Commerce.ImportExport;

/// <summary>Reads the fields of one record by name and says which one is wrong.</summary>
internal sealed class RecordReader
{
    private readonly JsonElement _record;
    private readonly string _path;
    private readonly ISet<string> _unknown;
    private readonly HashSet<string> _asked = [];

    public RecordReader(JsonElement record, ISet<string> unknown, string path = "")
    {
        (_record, _path, _unknown) = (record, path, unknown);
        if (record.ValueKind != JsonValueKind.Object)
        {
            throw new FieldException(path.Length == 0 ? null : path.TrimEnd('.'), "a record in braces is expected.");
        }
    }

    public string Text(string name) => TextOrNull(name) ?? throw Missing(name);

    public string Identifier(string name) => Text(name) is { Length: > 0 and <= 128 } text
        ? text
        : throw Wrong(name, "an identifier has 1 to 128 characters.");

    public string? IdentifierOrNull(string name) => Find(name) is null ? null : Identifier(name);

    public string? TextOrNull(string name) => Find(name) is { } field ? TextOf(field, name) : null;

    public decimal Amount(string name) => AmountOrNull(name) ?? throw Missing(name);

    public decimal? AmountOrNull(string name)
    {
        if (Find(name) is not { } field)
        {
            return null;
        }

        return field.ValueKind == JsonValueKind.Number && field.TryGetDecimal(out var amount) && IsKept(amount)
            ? amount
            : throw Wrong(name, $"a number with up to {AmountColumn.Decimals} decimals is expected.");
    }

    public bool? FlagOrNull(string name) => Find(name)?.ValueKind switch
    {
        null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(name, "true or false is expected."),
    };

    public bool Flag(string name) => FlagOrNull(name) ?? throw Missing(name);

    public int? CountOrNull(string name) => Find(name) is not { } field ? null
        : field.ValueKind == JsonValueKind.Number && field.TryGetInt32(out var count) && count >= 0 ? count
        : throw Wrong(name, "a whole number from 0 is expected.");

    public double? NumberOrNull(string name) => Find(name) is not { } field ? null
        : field.ValueKind == JsonValueKind.Number && field.TryGetDouble(out var number) && double.IsFinite(number) ? number
        : throw Wrong(name, "a number is expected.");

    public DateTimeOffset Time(string name) => TimeOrNull(name) ?? throw Missing(name);

    public DateTimeOffset? TimeOrNull(string name)
    {
        if (Find(name) is not { } field)
        {
            return null;
        }

        var text = TextOf(field, name);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            && text.Length >= "2026-01-31".Length && text[4] == '-'
            ? new(TimeColumn.ToMicroseconds(time.UtcDateTime))
            : throw Wrong(name, "a time such as 2026-01-31T09:30:00Z is expected.");
    }

    public T Choice<T>(string name) where T : struct, Enum
    {
        var text = Text(name);
        return ChoiceText<T>.TryParse(text, out var choice)
            ? choice
            : throw Wrong(name, $"'{text}' is none of {ChoiceText<T>.All}.");
    }

    public RecordReader Part(string name) => PartOrNull(name) ?? throw Missing(name);

    public RecordReader? PartOrNull(string name) =>
        Find(name) is { } field ? new(field, _unknown, _path + name + ".") : null;

    public IReadOnlyList<T> List<T>(string name, Func<RecordReader, T> read) =>
        Elements(name).Select((element, i) => ReadOne(new(element, _unknown, $"{_path}{name}[{i}]."), read)).ToArray();

    public IReadOnlyList<string> Texts(string name) =>
        Elements(name).Select((element, i) => TextOf(element, $"{name}[{i}]")).ToArray();

    public IEnumerable<KeyValuePair<string, string>> Pairs(string name) => Find(name) is not { } field ? throw Missing(name)
        : field.ValueKind != JsonValueKind.Object ? throw Wrong(name, "a record in braces is expected.")
        : field.EnumerateObject().Select(pair => KeyValuePair.Create(pair.Name, TextOf(pair.Value, $"{name}.{pair.Name}"))).ToArray();

    public bool Has(string name) => Find(name) is not null;

    /// <summary>Reads the whole record and then notes the fields that nobody asked for.</summary>
    public static T ReadOne<T>(RecordReader reader, Func<RecordReader, T> read)
    {
        var result = read(reader);
        foreach (var field in reader._record.EnumerateObject().Where(field => !reader._asked.Contains(field.Name)))
        {
            reader._unknown.Add(field.Name);
        }

        return result;
    }

    /// <summary>Reads the record as the shop itself writes it.</summary>
    public T Whole<T>() where T : class
    {
        var type = (JsonTypeInfo<T>)ShopJson.Readable.GetTypeInfo(typeof(T))!;
        _asked.UnionWith(type.Properties.Select(property => property.Name));
        try
        {
            return _record.Deserialize(type)!;
        }
        catch (JsonException exception)
        {
            throw new FieldException(exception.Path?.TrimStart('$', '.') is { Length: > 0 } path ? path : null, exception.Message);
        }
    }

    public FieldException Wrong(string name, string problem) => new(_path + name, problem);

    private static bool IsKept(decimal amount) =>
        Math.Abs(amount) <= AmountColumn.Highest && decimal.Round(amount, AmountColumn.Decimals) == amount;

    private JsonElement.ArrayEnumerator Elements(string name) => Find(name) is not { } field ? default
        : field.ValueKind == JsonValueKind.Array ? field.EnumerateArray()
        : throw Wrong(name, "a list is expected.");

    private JsonElement? Find(string name)
    {
        _asked.Add(name);
        return _record.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null ? field : null;
    }

    private string TextOf(JsonElement field, string name)
    {
        if (field.ValueKind != JsonValueKind.String)
        {
            throw Wrong(name, "a text is expected.");
        }

        try
        {
            var text = field.GetString()!;
            return text.Contains('\0') ? throw Wrong(name, "a text may not hold the character U+0000.") : text;
        }
        catch (InvalidOperationException)
        {
            throw Wrong(name, "the text is not valid Unicode.");
        }
    }

    private FieldException Missing(string name) => Wrong(name, "it is required and missing.");
}
