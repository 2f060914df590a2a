using EcomBot.Cognitive.Intents;

namespace EcomBot.Dialogs.Languages;

/// <summary>The training phrases of the language folders: <c>TAG/intents/INTENT.txt</c>, a phrase a line.</summary>
internal sealed class LanguagePhrases : IPhraseSource
{
    /// <inheritdoc/>
    public IReadOnlyList<IntentPhrase> Phrases { get; } = [.. LanguageResources.Names("intents").SelectMany(Read)];

    private static IEnumerable<IntentPhrase> Read(string name)
    {
        var parts = name.Split('/');
        return PhraseFolder.ReadLines(LanguageResources.Lines(name), Path.GetFileNameWithoutExtension(parts[^1]), parts[0], name);
    }
}
