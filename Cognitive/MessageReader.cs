using EcomBot.Cognitive.Local;
using EcomBot.Cognitive.Reading;
using EcomBot.Cognitive.Spelling;

namespace EcomBot.Cognitive;

/// <summary>Reads what customers type in a hurry: with its misspelt words put right, and spaces in place of commas.</summary>
public sealed class MessageReader(ITextAnalyzer analyzer, LocalTextAnalyzer local, SpellingCorrector spelling)
{
    /// <summary>Reads one message. What is misspelt is told here, so that a service is asked once, with what is meant.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="hints">What is known beside the text.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What the message says; its text is the message as it was read.</returns>
    public async Task<TextInsights> ReadAsync(string text, TextHints hints, CancellationToken cancellationToken)
    {
        var written = await local.AnalyzeAsync(ClauseSpaces.Read(text), hints, cancellationToken);
        var meant = spelling.Correct(written, hints);
        return meant is null && ReferenceEquals(analyzer, local) ? written
            : await analyzer.AnalyzeAsync(meant ?? written.Text, hints, cancellationToken);
    }
}
