using System.Text.Json;
using System.Text.Json.Serialization;

namespace EcomBot.Bot.Insights.Notes;

/// <summary>What is to be counted of one message.</summary>
internal sealed record MessageNote
{
    public required string Channel { get; init; }

    /// <summary>The language of the conversation, such as <c>pt-BR</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The task it belongs to, by the id of its dialog; empty where it belongs to none.</summary>
    public string Task { get; init; } = "";

    /// <summary>What it wants, as the training phrases name it.</summary>
    public string Intent { get; init; } = "";

    /// <summary>The product it names last; null where it names none.</summary>
    public string? Product { get; init; }

    /// <summary>How it sounds, from -1000 to 1000; null where it has no words.</summary>
    public int? Mood { get; init; }

    /// <summary>Whether that is negative, neither or positive: -1, 0 or 1.</summary>
    public int Feeling { get; init; }

    /// <summary>Whether it got no answer.</summary>
    public bool Missed { get; init; }

    /// <summary>Whether a person was asked for or has the conversation.</summary>
    public bool Person { get; init; }

    /// <summary>The customer, where known.</summary>
    public string? Customer { get; init; }

    /// <summary>How long the reply took, in milliseconds; null where the bot said nothing.</summary>
    public int? AnswerTime { get; init; }

    /// <summary>The question it asks, redacted; null where it asks none.</summary>
    public string? Question { get; init; }

    /// <summary>Prints it for its row.</summary>
    public string Print() => JsonSerializer.Serialize(this, NoteJson.Default.MessageNote);

    /// <summary>Reads the note of a row; null where it is none that this version knows.</summary>
    public static MessageNote? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, NoteJson.Default.MessageNote);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(MessageNote))]
internal sealed partial class NoteJson : JsonSerializerContext;
