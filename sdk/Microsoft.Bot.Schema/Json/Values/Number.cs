using System.Globalization;
using System.Text.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Whole numbers of 32 bits, as numbers or texts.</summary>
internal sealed class Number : JsonValue<int?>
{
    internal static Number Instance { get; } = new();

    /// <inheritdoc/>
    internal override int? Read(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number when json.TryGetInt32(out var number) => number,
        JsonTokenType.String when json.ValueSpan.IsEmpty => null,
        JsonTokenType.String when TryParse(json.GetString(), out var number) => number,
        _ => throw Unexpected(ref json, "a whole number"),
    };

    /// <inheritdoc/>
    internal override void Write(Utf8JsonWriter json, int? value) => json.WriteNumberValue(value.Value);

    private static bool TryParse(string text, out int number) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
}
