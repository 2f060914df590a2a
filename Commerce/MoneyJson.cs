using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EcomBot.Commerce;

/// <summary>Writes money as one text, <c>12.50 EUR</c>, so that no reader takes it for a binary fraction.</summary>
internal sealed class MoneyJson : JsonConverter<Money>
{
    /// <inheritdoc/>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? throw new JsonException("An amount is missing.");
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && decimal.TryParse(text.AsSpan(0, space), NumberStyles.Number, CultureInfo.InvariantCulture, out var amount)
            ? new Money(amount, text[(space + 1)..])
            : throw new JsonException($"'{text}' is not an amount with its currency.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value.Amount} {value.Currency}"));
}
