namespace EcomBot.Bot.Commands.Chats;

/// <summary>A transcript beside what happened when it was played.</summary>
/// <param name="Expected">The transcript.</param>
/// <param name="Said">The lines as they were said.</param>
/// <param name="Changes">What was different in the shop afterwards.</param>
/// <param name="Failures">Turns that failed.</param>
internal sealed record PlayedTranscript(
    Transcript Expected, IReadOnlyList<TranscriptLine> Said, IReadOnlyList<string> Changes, IReadOnlyList<Exception> Failures)
{
    /// <summary>The transcript as it went; what was as expected keeps its gaps.</summary>
    public Transcript AsPlayed => Expected with { Lines = [.. Turns().SelectMany(Kept)], Changes = KeptChanges };

    /// <summary>Where it went otherwise than expected, in words; empty where nowhere.</summary>
    public IReadOnlyList<string> Differences =>
        [.. Turns().SelectMany(Differing), .. DifferingChanges(), .. Failures.Select(failure => $"A turn failed: {failure}")];

    private IReadOnlyList<string> KeptChanges =>
        Expected.Changes is { } expected && Expectation.Fits(expected, Changes) ? expected : Changes;

    // A turn is a line of the customer with the replies to it, as expected and as said.
    private IEnumerable<Turn> Turns()
    {
        var (expected, said) = (Cut(Expected.Lines), Cut(Said));
        return expected.Select((turn, index) => new Turn(turn[0], [.. turn[1..]], [.. said[index][1..]]));
    }

    private static List<TranscriptLine[]> Cut(IReadOnlyList<TranscriptLine> lines)
    {
        var starts = Enumerable.Range(0, lines.Count).Where(index => lines[index].Who != Speaker.Bot).Append(lines.Count).ToList();
        return [.. starts.Zip(starts.Skip(1), (start, end) => lines.Skip(start).Take(end - start).ToArray())];
    }

    private static IEnumerable<TranscriptLine> Kept(Turn turn) => turn.Said.Select((reply, index) =>
        index < turn.Expected.Count && Expectation.Fits(turn.Expected[index].Text, reply.Text) ? turn.Expected[index] : reply).Prepend(turn.Customer);

    private static IEnumerable<string> Differing(Turn turn)
    {
        for (var index = 0; index < Math.Max(turn.Expected.Count, turn.Said.Count); index++)
        {
            var (expected, said) = (turn.Expected.ElementAtOrDefault(index), turn.Said.ElementAtOrDefault(index));
            if (expected is null || said is null || !Expectation.Fits(expected.Text, said.Text))
            {
                yield return $"Line {(expected ?? turn.Customer).Number}, after '{turn.Customer.Text}'\nexpected: {expected?.Text ?? "nothing"}\nbut said: {said?.Text ?? "nothing"}";
            }
        }
    }

    private IEnumerable<string> DifferingChanges() =>
        Expected.Changes is not { } expected ? ["What is different afterwards is not written down."]
        : Expectation.Fits(expected, Changes) ? []
        : [$"Afterwards\nexpected: {string.Join('\n', expected)}\nbut seen: {string.Join('\n', Changes)}"];

    private sealed record Turn(TranscriptLine Customer, IReadOnlyList<TranscriptLine> Expected, IReadOnlyList<TranscriptLine> Said);
}
