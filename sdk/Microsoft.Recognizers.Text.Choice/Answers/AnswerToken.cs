namespace Microsoft.Recognizers.Text.Choice.Answers;

/// <summary>A word, a number or an emoji of an answer.</summary>
internal readonly record struct AnswerToken(int Start, int End, string Folded);
