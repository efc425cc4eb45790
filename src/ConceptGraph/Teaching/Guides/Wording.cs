namespace ConceptGraph.Teaching.Guides;

/// <summary>The fixed words of generated pages.</summary>
internal static class Wording
{
    public static LocalText CourseTitle { get; } = new("Cyber diplomacy as a graph", "Diplomasi siber sebagai graf");

    public static LocalText CourseIntroduction { get; } = new(
        "Lessons on who does what to whom in cyber diplomacy, who says so, and who disagrees.",
        "Pelajaran tentang siapa melakukan apa kepada siapa dalam diplomasi siber, siapa yang menyatakannya, dan siapa yang tidak sependapat.");

    public static LocalText Lessons { get; } = new("Lessons", "Daftar pelajaran");

    public static LocalText Lesson { get; } = new("Lesson", "Pelajaran");

    public static LocalText Step { get; } = new("Step", "Langkah");

    public static LocalText Of { get; } = new("of", "dari");

    public static LocalText Aim { get; } = new("Aim", "Tujuan");

    public static LocalText Level { get; } = new("Level", "Tingkat");

    public static LocalText Minutes { get; } = new("minutes", "menit");

    public static LocalText Duration { get; } = new("Duration", "Durasi");

    public static LocalText See { get; } = new("What you see", "Yang terlihat");

    public static LocalText Ask { get; } = new("Question for the class", "Pertanyaan untuk kelas");

    public static LocalText Answer { get; } = new("Answer", "Jawaban");

    public static LocalText Note { get; } = new("Note for the teacher", "Catatan untuk guru");

    public static LocalText Notes { get; } = new("Notes for the teacher", "Catatan untuk guru");

    public static LocalText Words { get; } = new("Words", "Kosakata");

    public static LocalText Colours { get; } = new("What the colours mean", "Arti warna");

    public static LocalText LoadColours { get; } = new("Load the colours", "Muat warnanya");

    public static LocalText DrawOnly { get; } = new("Draw only what is asked for", "Gambar hanya yang diminta");

    public static LocalText Begin { get; } = new("Press both before you begin:", "Tekan keduanya sebelum mulai:");

    public static LocalText HowToRun { get; } = new(
        "Press the round icon beside a query to run it; press its text to copy it into the editor and change it.",
        "Tekan ikon bulat di samping kueri untuk menjalankannya; tekan teksnya untuk menyalinnya ke editor dan mengubahnya.");

    public static LocalText DashedLines { get; } = new(
        "A dashed line and a word in brackets mark what some source disputes or contradicts.",
        "Garis putus-putus dan kata dalam kurung menandai hal yang diperdebatkan atau dibantah oleh suatu sumber.");

    public static LocalText Brackets { get; } = new(
        "Words in brackets on a line mark what some source disputes or contradicts.",
        "Kata dalam kurung pada garis menandai hal yang diperdebatkan atau dibantah oleh suatu sumber.");

    public static LocalText NextLesson { get; } = new("Next lesson", "Pelajaran berikutnya");

    public static LocalText AllLessons { get; } = new("All lessons", "Semua pelajaran");

    public static LocalText OtherLanguage { get; } = new("Bahasa Indonesia", "English");

    public static LocalText Type { get; } = new("Type in the editor:", "Ketik di editor:");

    public static LocalText SavedQueries { get; } = new("Saved queries to drop on the window", "Kueri tersimpan untuk dijatuhkan ke jendela");

    public static LocalText TeacherPage { get; } = new("Teacher's page", "Halaman guru");

    public static LocalText StudentSheet { get; } = new("Sheet for students", "Lembar siswa");

    public static LocalText Name { get; } = new("Name", "Nama");

    public static LocalText Date { get; } = new("Date", "Tanggal");

    public static LocalText Picture { get; } = new("Picture", "Gambar");

    public static LocalText Levels(LessonLevel level) => level switch
    {
        LessonLevel.Beginner => new("beginner", "pemula"),
        LessonLevel.Intermediate => new("intermediate", "menengah"),
        _ => new("advanced", "lanjut"),
    };
}
