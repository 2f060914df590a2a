using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Dialogs.Tasks;

/// <summary>How far a task has come, as it is kept between turns.</summary>
/// <param name="Id">Names the task, so that its change is made once.</param>
/// <param name="Draft">What is known so far, as JSON.</param>
/// <param name="Past">The drafts before, for going back; the last one is the latest.</param>
/// <param name="Misses">Answers in a row that were not understood.</param>
/// <param name="Lead">What is said before the next question.</param>
/// <param name="AsksWhatElse">Whether the customer said no to a summary and is asked what should be different.</param>
internal sealed record TaskProgress(string Id, string Draft, string[] Past, int Misses = 0, string? Lead = null, bool AsksWhatElse = false)
{
    private const int MostPast = 6;

    /// <summary>A value of a dialog's state, which is JSON in every turn but the one that set it.</summary>
    public static T? Read<T>(object? state) where T : class => state switch
    {
        T value => value,
        JToken stored => stored.ToObject<T>(),
        _ => null,
    };

    /// <summary>The draft.</summary>
    public T DraftAs<T>() => JsonSerializer.Deserialize<T>(Draft)!;

    /// <summary>It with another draft; the present one can be gone back to.</summary>
    public TaskProgress With<T>(T draft)
    {
        var json = JsonSerializer.Serialize(draft);
        return json == Draft ? this : this with { Draft = json, Past = [.. Past.TakeLast(MostPast - 1), Draft], Misses = 0 };
    }

    /// <summary>It as it was one answer before; unchanged where there is none.</summary>
    public TaskProgress Back() => Past.Length == 0 ? this : this with { Draft = Past[^1], Past = [.. Past.SkipLast(1)], Misses = 0 };
}
