namespace Microsoft.Recognizers.Text;

/// <summary>A result that is a part of a longer one, such as one of two alternative dates.</summary>
public class ExtendedModelResult : ModelResult
{
    /// <summary>The key under which a parser hands on the longer text.</summary>
    public static readonly string ParentTextKey = "parentText";

    public ExtendedModelResult()
    {
    }

    public ExtendedModelResult(ModelResult modelResult)
    {
        Text = modelResult.Text;
        Start = modelResult.Start;
        End = modelResult.End;
        TypeName = modelResult.TypeName;
        Resolution = modelResult.Resolution;
    }

    /// <summary>The longer text; null when there is none.</summary>
    public string ParentText { get; set; }
}
