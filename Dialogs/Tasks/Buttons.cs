using EcomBot.Dialogs.Memory;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Dialogs.Tasks;

/// <summary>
/// Buttons that hold for one question. Each carries a nonce, its answer and what it says; on channels that show buttons as text the
/// customer's own words do as well.
/// </summary>
public static class Buttons
{
    private const string Nonce = "nonce";
    private const string Choice = "choice";
    private const string Say = "say";
    private const string Task = "task";

    /// <summary>Puts the buttons of a question onto it; those shown before hold no longer.</summary>
    public static Activity With(Activity prompt, IReadOnlyList<Answer> answers, ServiceMemory memory)
    {
        memory.Nonce = answers.Count == 0 ? null : Guid.NewGuid().ToString("N")[..12];
        if (answers.Count > 0)
        {
            prompt.SuggestedActions = new SuggestedActions(actions: [.. answers.Select(answer => ActionOf(answer, memory))]);
        }
        return prompt;
    }

    /// <summary>The button that brought a message, or null for a message without one.</summary>
    public static PressedButton? In(IMessageActivity message) =>
        message.Value is JObject value && value[Nonce]?.Type == JTokenType.String && value[Choice]?.Type == JTokenType.String
            ? new((string)value[Nonce]!, (string)value[Choice]!, TextOf(value[Say]) ?? "", TextOf(value[Task]))
            : null;

    private static string? TextOf(JToken? value) => value?.Type == JTokenType.String ? (string)value! : null;

    private static CardAction ActionOf(Answer answer, ServiceMemory memory) =>
        new(ActionTypes.MessageBack, answer.Title, text: answer.Title, displayText: answer.Title,
        value: new JObject { [Nonce] = memory.Nonce, [Task] = memory.Current?.Kind, [Choice] = answer.Id, [Say] = answer.Title });
}

/// <summary>A button that was pressed.</summary>
/// <param name="Nonce">The question it was made for.</param>
/// <param name="Choice">Its answer, as <see cref="Answer.Id"/>.</param>
/// <param name="Said">What was on it.</param>
/// <param name="Task">The dialog that it was made for; null where it belonged to none.</param>
public sealed record PressedButton(string Nonce, string Choice, string Said, string? Task = null);
