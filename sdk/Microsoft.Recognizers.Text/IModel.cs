namespace Microsoft.Recognizers.Text;

/// <summary>Finds one kind of thing in texts of one culture.</summary>
public interface IModel
{
    /// <summary>The kind, such as <c>number</c>; the type name of its results.</summary>
    string ModelTypeName { get; }

    /// <summary>What is found, in the order of the text; empty when nothing is.</summary>
    List<ModelResult> Parse(string query);
}
