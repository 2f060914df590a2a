using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using NumberResult = Microsoft.Recognizers.Text.ModelResult;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Recognises choices by name, by place ("the second") or by number ("2").</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.choices.choicerecognizers"/>
public class ChoiceRecognizers
{
    /// <summary>Recognises choices in a text.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="choices">The values of the choices.</param>
    /// <param name="options">How they are looked for; null takes the defaults.</param>
    /// <returns>The choices found, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>Recognises choices in a text; places and numbers count only when no choice is named.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="list">The choices; null for none.</param>
    /// <param name="options">How they are looked for; null takes the defaults.</param>
    /// <returns>The choices found, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        list ??= [];
        var named = Find.FindChoices(utterance, list, options);
        if (named.Count > 0 || string.IsNullOrWhiteSpace(utterance))
        {
            return named;
        }

        var locale = options?.Locale ?? PromptCultureModels.English.Locale;
        if (IsNumeral(utterance))
        {
            return options is { RecognizeNumbers: false } ? [] : PickNumeral(list, utterance);
        }

        var places = options is { RecognizeOrdinals: false } ? [] : NumberRecognizer.RecognizeOrdinal(utterance, locale);
        // In "the fifth one", of three choices, the one is no number.
        return places.Count > 0 || options is { RecognizeNumbers: false }
            ? Pick(list, places)
            : Pick(list, NumberRecognizer.RecognizeNumber(utterance, locale));
    }

    private static bool IsNumeral(string utterance) => utterance.AsSpan().Trim().IndexOfAnyExceptInRange('0', '9') < 0;

    private static List<ModelResult<FoundChoice>> Pick(IList<Choice> list, List<NumberResult> numbers)
    {
        var picked = new List<ModelResult<FoundChoice>>();
        foreach (var number in numbers.OrderBy(static number => number.Start))
        {
            AddAt(picked, list, PlaceOf(number.Resolution, list.Count), number.Text, number.Start, number.End);
        }

        return picked;
    }

    /// <summary>The place that is meant, as a numeral; of "the last one" the place counted from the end.</summary>
    private static string PlaceOf(IDictionary<string, object> resolution, int count)
    {
        var fromEnd = resolution.TryGetValue(ResolutionKey.RelativeTo, out var end) && end is "end";
        var key = fromEnd ? ResolutionKey.Offset : ResolutionKey.Value;
        var number = resolution.TryGetValue(key, out var value) ? value?.ToString() : null;
        return fromEnd && int.TryParse(number, CultureInfo.InvariantCulture, out var offset)
            ? (count + offset).ToString(CultureInfo.InvariantCulture)
            : number;
    }

    /// <summary>A bare numeral means the same in every language.</summary>
    private static List<ModelResult<FoundChoice>> PickNumeral(IList<Choice> list, string utterance)
    {
        var picked = new List<ModelResult<FoundChoice>>();
        var numeral = utterance.Trim();
        var start = utterance.IndexOf(numeral, StringComparison.Ordinal);
        AddAt(picked, list, numeral, numeral, start, start + numeral.Length - 1);
        return picked;
    }

    private static void AddAt(
        List<ModelResult<FoundChoice>> picked, IList<Choice> list, string number, string text, int start, int end)
    {
        if (int.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out var place)
            && place >= 1 && place <= list.Count)
        {
            picked.Add(new ModelResult<FoundChoice>
            {
                Start = start,
                End = end,
                TypeName = "choice",
                Text = text,
                Resolution = new FoundChoice { Value = list[place - 1].Value, Index = place - 1, Score = 1 },
            });
        }
    }
}
