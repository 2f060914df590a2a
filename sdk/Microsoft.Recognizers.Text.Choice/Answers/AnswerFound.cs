namespace Microsoft.Recognizers.Text.Choice.Answers;

/// <summary>A phrase that says yes or no.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="IsYes">What it says.</param>
/// <param name="Score">How much of the text it is, from 0 to 1.</param>
internal sealed record AnswerFound(int Start, int Length, bool IsYes, double Score);
