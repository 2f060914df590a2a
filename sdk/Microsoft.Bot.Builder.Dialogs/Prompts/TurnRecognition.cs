using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Keeps what a prompt recognised when the activity was announced until the prompt is continued with it, so that an answer
/// is recognised once a turn. A dialog that changes the activity in between has it recognised again.
/// </summary>
internal static class TurnRecognition
{
    private const string Key = "Microsoft.Bot.Builder.Dialogs.TurnRecognition";

    public static void Keep<T>(DialogContext dc, PromptRecognizerResult<T> result)
    {
        var activity = dc.Context.Activity;
        dc.Context.TurnState[Key] = new Recognition<T>(dc.ActiveDialog, activity, activity.Text, activity.Locale, result);
    }

    public static PromptRecognizerResult<T> Take<T>(DialogContext dc) =>
        dc.Context.TurnState.Remove(Key, out var kept) && kept is Recognition<T> recognition && recognition.IsOf(dc)
            ? recognition.Result
            : null;

    private sealed record Recognition<T>(
        DialogInstance Instance, Activity Activity, string Text, string Locale, PromptRecognizerResult<T> Result)
    {
        public bool IsOf(DialogContext dc) =>
            ReferenceEquals(Instance, dc.ActiveDialog)
            && ReferenceEquals(Activity, dc.Context.Activity)
            && Text == dc.Context.Activity.Text
            && Locale == dc.Context.Activity.Locale;
    }
}
