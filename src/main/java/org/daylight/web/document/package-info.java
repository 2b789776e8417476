/** The pages of files: taking them into a case, and giving them out. */
package org.daylight.web.document;
