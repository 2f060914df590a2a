using System.Globalization;
using System.Text.Json;

namespace EcomBot.Bot.Proactive.Events;

/// <summary>The fields of an event, each read once; what is missing, wrong or unknown is named.</summary>
internal sealed class EventFields
{
    private const int LongestText = 200;
    private readonly Dictionary<string, JsonElement> _left = new(StringComparer.Ordinal);

    public EventFields(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new EventException("The body must be a JSON object.");
        }
        foreach (var field in json.EnumerateObject())
        {
            if (!_left.TryAdd(field.Name, field.Value))
            {
                throw new EventException($"The field {field.Name} is there twice.", field.Name);
            }
        }
    }

    /// <summary>A text that must be there.</summary>
    public string Text(string name, int longest = LongestText) => TextOrNone(name, longest) ?? throw new EventException($"The field {name} is missing.", name);

    /// <summary>A text, or null.</summary>
    public string? TextOrNone(string name, int longest = LongestText) => Take(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.Trim().Length > 0 && text.Length <= longest
        && !text.Any(char.IsControl) ? text.Trim()
        : throw new EventException($"The field {name} must be a text of 1 to {longest} characters in one line.", name);

    /// <summary>A time that must be there.</summary>
    public DateTimeOffset Time(string name) => TimeOrNone(name) ?? throw new EventException($"The field {name} is missing.", name);

    /// <summary>A time with its offset, or null.</summary>
    public DateTimeOffset? TimeOrNone(string name) => TextOrNone(name) is not { } text ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
        && time.Year is > 1999 and < 2200 ? time
        : throw new EventException($"The field {name} must be a time as ISO 8601 writes it, such as 2026-06-01T12:00:00Z.", name);

    /// <summary>Yes or no, or null.</summary>
    public bool? YesOrNone(string name) => Take(name) is not { } value ? null
        : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean()
        : throw new EventException($"The field {name} must be true or false.", name);

    /// <summary>A whole number from 0, or null.</summary>
    public int? NumberOrNone(string name) => Take(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0 ? number
        : throw new EventException($"The field {name} must be a whole number from 0 to {int.MaxValue}.", name);

    /// <summary>A list of texts; empty where it is missing.</summary>
    public IReadOnlyList<string> Texts(string name) => Take(name) is not { } value ? []
        : value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= 100
            && value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String && one.GetString()!.Length is > 0 and <= LongestText)
            ? [.. value.EnumerateArray().Select(one => one.GetString()!)]
        : throw new EventException($"The field {name} must be a list of up to 100 texts.", name);

    /// <summary>Refuses fields that nobody has read: a misspelt name would be lost silently.</summary>
    public void RefuseOthers(string type)
    {
        if (_left.Keys.FirstOrDefault() is { } name)
        {
            throw new EventException($"An event of type {type} has no field {name}.", name);
        }
    }

    private JsonElement? Take(string name) => _left.Remove(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
