namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices and values that a text names.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.choices.find"/>
public static class Find
{
    /// <summary>Finds the choices that a text names.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="choices">The values of the choices.</param>
    /// <param name="options">How they are looked for; null takes the defaults.</param>
    /// <returns>The choices found, in the order of the text; each once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choices"/> is null.</exception>
    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>Finds the choices that a text names by value, by the title of their button, or by a synonym.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="options">How they are looked for; null takes the defaults.</param>
    /// <returns>The choices found, in the order of the text; each once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choices"/> is null.</exception>
    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var found = new List<ModelResult<FoundChoice>>();
        foreach (var value in FindValues(utterance, Names(choices, options), options))
        {
            found.Add(AsChoice(value, choices[value.Resolution.Index]));
        }

        return found;
    }

    /// <summary>Finds the values that a text names.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="values">The values; of those that overlap, the better fitting and then the longer one is found.</param>
    /// <param name="options">How they are looked for; null takes the defaults.</param>
    /// <returns>The values found, in the order of the text; each index once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static List<ModelResult<FoundValue>> FindValues(
        string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        return ValueSearch.Run(utterance, values, options ?? new FindValuesOptions());
    }

    private static List<SortedValue> Names(IList<Choice> choices, FindChoicesOptions options)
    {
        var names = new List<SortedValue>(choices.Count);
        for (var index = 0; index < choices.Count; index++)
        {
            AddNames(names, choices[index], index, options);
        }

        return names;
    }

    private static void AddNames(List<SortedValue> names, Choice choice, int index, FindChoicesOptions options)
    {
        if (options is not { NoValue: true } && choice.Value != null)
        {
            names.Add(new SortedValue { Value = choice.Value, Index = index });
        }

        if (options is not { NoAction: true } && choice.Action?.Title is { } title)
        {
            names.Add(new SortedValue { Value = title, Index = index });
        }

        foreach (var synonym in choice.Synonyms ?? [])
        {
            names.Add(new SortedValue { Value = synonym, Index = index });
        }
    }

    private static ModelResult<FoundChoice> AsChoice(ModelResult<FoundValue> found, Choice choice) => new()
    {
        Start = found.Start,
        End = found.End,
        TypeName = "choice",
        Text = found.Text,
        Resolution = new FoundChoice
        {
            Value = choice.Value,
            Index = found.Resolution.Index,
            Score = found.Resolution.Score,
            Synonym = found.Resolution.Value,
        },
    };
}
