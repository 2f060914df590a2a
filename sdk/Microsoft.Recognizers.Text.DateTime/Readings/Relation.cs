namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>Words such as this, next and last, which count units from now.</summary>
internal static class Relation
{
    /// <summary>How many units later: 0 for this, 1 for next, -1 for last; numbers stand for themselves.</summary>
    public static int Offset(string relation) => relation switch
    {
        "next" or "coming" or "upcoming" => 1,
        "last" or "past" or "previous" => -1,
        "this" or null => 0,
        _ => int.Parse(relation, System.Globalization.CultureInfo.InvariantCulture),
    };
}
