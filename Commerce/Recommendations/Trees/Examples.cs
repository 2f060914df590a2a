namespace EcomBot.Commerce.Recommendations.Trees;

/// <summary>What a blend is learnt from: groups of rows, of which some were the right answers of their group.</summary>
/// <param name="Columns">How many numbers a row has.</param>
/// <param name="Groups">The groups.</param>
internal sealed record Examples(int Columns, IReadOnlyList<ExampleGroup> Groups)
{
    /// <summary>Gets how many rows there are.</summary>
    public int RowCount => Groups.Sum(group => group.IsRight.Length);

    /// <summary>Gets where each group begins among all rows; one place more than there are groups.</summary>
    public int[] Starts()
    {
        var starts = new int[Groups.Count + 1];
        for (var group = 0; group < Groups.Count; group++)
        {
            starts[group + 1] = starts[group] + Groups[group].IsRight.Length;
        }

        return starts;
    }
}

/// <summary>The candidates of one question.</summary>
/// <param name="Rows">Their numbers, row after row.</param>
/// <param name="IsRight">Which of them were right.</param>
internal sealed record ExampleGroup(float[] Rows, bool[] IsRight);
