using EcomBot.Bot.Staff.Pages;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>A chart that is drawn from the table beneath it, which holds the same figures for everybody who reads tables.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Kind">How it is drawn: <c>stacked</c>, <c>columns</c>, <c>lines</c>, <c>rows</c> or <c>sides</c> (to both sides of nothing).</param>
/// <param name="First">What its rows are.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record Chart(string Title, string Kind, string First, IReadOnlyList<ChartColumn> Columns, IReadOnlyList<ChartRow> Rows)
{
    /// <summary>What there is to say about it in a line.</summary>
    public string? Lead { get; init; }

    /// <summary>Where its table can be had as CSV.</summary>
    public string? Csv { get; init; }

    /// <summary>Whether it has the whole width.</summary>
    public bool IsWide { get; init; }

    /// <summary>The chart on a page.</summary>
    public Html Show() => Html.Of($"""
        <figure class="card chart{(IsWide ? " wide" : "")}" data-chart="{Kind}"><figcaption><h2>{Title}</h2>{(Lead is null ? Html.Empty : Html.Of($"<p class=\"quiet\">{Lead}</p>"))}</figcaption>
        {(Rows.Count == 0 ? Html.Of($"<p>Nothing in this time.</p>") : Drawn())}</figure>
        """);

    private Html Drawn() => Html.Of($"""
        <div class="canvas" data-rows="{Rows.Count}"><canvas role="img" aria-label="{Title}; the figures are in the table below"></canvas></div>
        <details><summary>Figures and conversations</summary>
        <div class="scroll" role="region" aria-label="{Title}" tabindex="0"><table><thead><tr><th scope="col">{First}</th>{Columns.Select(Head)}</tr></thead>
        <tbody>{Rows.Select(Row)}</tbody></table></div>{(Csv is null ? Html.Empty : Html.Of($"<p><a href=\"{Csv}\" download>As CSV</a></p>"))}</details>
        """);

    private static Html Head(ChartColumn column) => column.Colour is { } colour
        ? Html.Of($"""<th scope="col" class="number" data-series="{colour}">{column.Name}</th>""")
        : Html.Of($"""<th scope="col" class="number">{column.Name}</th>""");

    private Html Row(ChartRow row) => Html.Of($"""
        <tr><th scope="row">{(row.Link is null ? Html.Of($"{row.Name}") : Html.Of($"<a href=\"{row.Link}\">{row.Name}</a>"))}</th>{row.Cells.Select((cell, place) => Cell(cell, Columns[place]))}</tr>
        """);

    private static Html Cell(ChartCell cell, ChartColumn column)
    {
        var text = cell.Value is { } value ? value.ToString(column.Format, System.Globalization.CultureInfo.InvariantCulture) : "–";
        var shown = cell.Link is null || cell.Value is null or 0 ? Html.Of($"{text}") : Html.Of($"<a href=\"{cell.Link}\">{text}</a>");
        return Html.Of($"""<td class="number" data-value="{cell.Value ?? 0}">{shown}</td>""");
    }
}

/// <summary>A column of a chart's table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Colour">The colour in which it is drawn: <c>good</c>, <c>quiet</c>, <c>alert</c>, <c>accent</c>, <c>warn</c>; null for one that is
/// only told.</param>
/// <param name="Format">How its numbers are written.</param>
internal sealed record ChartColumn(string Name, string? Colour = null, string Format = "#,0");

/// <summary>A row of a chart's table.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Link">The conversations behind it.</param>
/// <param name="Cells">Its figures, a cell a column.</param>
internal sealed record ChartRow(string Name, string? Link, IReadOnlyList<ChartCell> Cells);

/// <summary>A figure.</summary>
/// <param name="Value">The figure; null where there is none.</param>
/// <param name="Link">The conversations behind it.</param>
internal sealed record ChartCell(double? Value, string? Link = null)
{
    /// <summary>A figure without conversations of its own.</summary>
    public static implicit operator ChartCell(double value) => new(value);
}
