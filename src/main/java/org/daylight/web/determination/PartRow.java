package org.daylight.web.determination;

import org.daylight.determination.Part;

/** One part of a request, on the form that splits it. */
public class PartRow {

    private final int n;
    private String title;
    private String department;

    PartRow(int n) {
        this.n = n;
    }

    Part.Draft draft() {
        return new Part.Draft(title, department == null || department.isBlank() ? null : department);
    }

    /** Counted from 1; the row's fields have it behind their names. */
    public int getN() {
        return n;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
