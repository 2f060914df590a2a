namespace Microsoft.Recognizers.Text;

/// <summary>Finds the stretches of a text that hold something.</summary>
public interface IExtractor
{
    /// <summary>What is found, in the order of the text; empty when nothing is.</summary>
    List<ExtractResult> Extract(string input);
}
