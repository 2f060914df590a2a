using System.Globalization;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.LanguageChange;

/// <summary>Changes the language of the conversation.</summary>
public sealed class LanguageDialog(TaskDesk desk, SupportedLanguages languages, LanguageMemory memory) : TaskDialog<LanguageDraft>(nameof(LanguageDialog), desk)
{
    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override Task<LanguageDraft> ReadAsync(LanguageDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult(turn.Choice is { } chosen ? draft with { Tag = chosen } : LanguageNames.Read(said.Text, languages) is { } named
            ? draft with { Tag = named } : draft);

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(LanguageDraft draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft.Tag is not { } tag || languages.Find(tag) is not { } language)
        {
            return new Ask("language", MessageFactory.Text(Texts.Say("LanguageChange.Ask")),
                [.. languages.Tags.Select(one => new Answer(one, Texts.Of(one)["LanguageChange.Name"]))]);
        }
        await memory.SetAsync(turn.Context, language, cancellationToken);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return new Tell(MessageFactory.Text(Texts.Say("LanguageChange.Done")));
    }
}

/// <summary>The language that a customer wants.</summary>
public sealed record LanguageDraft
{
    /// <summary>Its tag, such as <c>pt-BR</c>.</summary>
    public string? Tag { get; init; }
}
